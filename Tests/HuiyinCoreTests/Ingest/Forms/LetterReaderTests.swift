import HuiyinCore
import Testing

@Suite("Letters")
struct LetterReaderTests {
    private func intake(_ grids: Grid...) throws -> Intake {
        try Tables.ingest([Tables.file(of: grids, name: "来信.docx")])
    }

    private func isLetter(_ grid: Grid) throws -> Bool { try intake(grid).messages.count == 1 }

    @Test("paragraphs from a salutation to a closing are one item, with all of its lines")
    func whole() throws {
        let messages = try intake(.lines("尊敬的领导：", "振兴街的路灯坏了三天，联系电话见后。", "请派人来修。", "此致", "敬礼")).messages
        #expect(messages.map(\.text) == ["尊敬的领导：\n振兴街的路灯坏了三天，联系电话见后。\n请派人来修。\n此致\n敬礼"])
        #expect(messages.map(\.source.row) == [1])
        #expect(messages.map(\.channel) == ["mailbox"])
    }

    @Test("a salutation or a closing is enough, and so is a single paragraph")
    func enough() throws {
        #expect(try isLetter(.lines("您好", "振兴街的路灯坏了三天")))
        #expect(try isLetter(.lines("振兴街的路灯坏了三天", "请派人来修", "盼复")))
        #expect(try isLetter(.lines("振兴街的路灯坏了三天，请派人来修。")))
        #expect(try isLetter(.lines("振兴街的路灯坏了三天")))
    }

    @Test("lines of which nobody can tell whether they are one letter or many voices are asked about")
    func asked() throws {
        let intake = try intake(.lines("路灯不亮", "停水三天", "公交太少"))
        #expect(intake.messages.isEmpty)
        #expect(intake.files[0].question != nil)
    }

    @Test("a table is no letter, however it begins")
    func table() throws {
        #expect(try intake(.sheet([["您好", "甲"], ["乙", "丙"]])).messages.isEmpty)
    }
}
