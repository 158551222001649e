import HuiyinCore
import Testing

@Suite("Reading dialects")
struct DialectReadingTests {
    @Test(
        "the dialects that ship read without diagnostics; those of messages have a text column, those of answers say how"
    )
    func installed() throws {
        let dialects = try Installed.dialects.get()
        #expect(dialects.map(\.id).contains("hotline"))
        #expect(dialects.allSatisfy { $0.kind != .message || $0.columns[.text]?.isEmpty == false })
        #expect(dialects.allSatisfy { ($0.answers != nil) == [.survey, .ballot, .discipline].contains($0.kind) })
        #expect(Set(dialects.map(\.kind)) == Set(RowKind.allCases))
        #expect(Set(dialects.map(\.id)).count == dialects.count)
    }

    @Test("an unknown channel and an unknown field are named with file, line and hint, both at once")
    func mistakes() throws {
        let text =
            "dialect: d\nname: 试验\nchannel: 📍hotlime\nrecognised_by: []\ncolumns:\n  text: [内容]\n  📍telefon: [电话]\n"
        var marked = Marked([DefinitionFile(name: "d.yaml", text: "?")])
        try marked.replace("?", with: text, in: "d.yaml")
        let channels = try Installed.pack.get().activity.channels.map(\.id)
        let found = diagnostics { () throws(DiagnosticList) in try Dialect.read(marked.files, channels: channels) }
        #expect(
            found.first { $0.id == "unknown-channel" }
                == Diagnostic("unknown-channel", at: marked.places[0], "没有渠道 hotlime", hint: "是否想写 hotline？"))
        let field = try #require(found.first { $0.id == "unknown-key" })
        #expect(field.place == marked.places[1])
        #expect(field.summary == "不认识的设置项 telefon")
        #expect(found.count == 2)
    }
}
