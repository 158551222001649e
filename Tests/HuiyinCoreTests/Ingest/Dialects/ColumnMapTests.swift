import Testing

@testable import HuiyinCore

@Suite("Columns")
struct ColumnMapTests {
    @Test(
        "a file is known by its headers",
        arguments: [
            (["工单编号", "来电时间", "诉求内容"], "hotline"), (["留言编号", "留言主题", "留言详情"], "board"),
            (["信件编号", "信件标题", "信件内容", "来信人"], "mailbox"), (["场次", "意见建议"], "venue"),
            (["序号", "3、意见建议", "您的姓名"], "venue"), (["ＩＤ", "诉求內容"], "hotline"),
        ])
    func recognised(header: [String], dialect: String) throws {
        #expect(try ColumnMap.recognise(header, Installed.dialects.get())?.dialect.id == dialect)
    }

    @Test("a table without a text or title column is no dialect's", arguments: [[], ["序号"], ["姓名", "电话"], ["", ""]])
    func notRecognised(header: [String]) throws {
        #expect(try ColumnMap.recognise(header, Installed.dialects.get()) == nil)
    }

    @Test("marks of a dialect outweigh the number of fields")
    func marksFirst() throws {
        let plain = dialect("a", marks: [], columns: [.text: ["内容"], .phone: ["电话"], .name: ["姓名"]])
        let marked = dialect("b", marks: ["票号"], columns: [.text: ["内容"]])
        let map = ColumnMap.recognise(["票号", "内容", "电话", "姓名"], [plain, marked])
        #expect(map?.dialect.id == "b")
        #expect(map?.others == [0, 2, 3])
    }

    @Test("of equal dialects the first is taken")
    func ties() {
        let dialects = ["a", "b"].map { dialect($0, marks: [], columns: [.text: ["内容"]]) }
        #expect(ColumnMap.recognise(["内容"], dialects)?.dialect.id == "a")
    }

    @Test("the preferred header is taken, wherever it stands")
    func preferred() {
        let dialect = dialect("a", marks: [], columns: [.text: ["诉求内容", "内容"]])
        #expect(ColumnMap.recognise(["内容", "诉求内容"], [dialect])?.indices == [.text: 1])
    }

    @Test(
        "headers are compared without width, case, marks and question numbers",
        arguments: [
            ("3、意见建议", "意见建议"), (" 联系 电话：", "联系电话"), ("ＩＤ", "id"), ("Phone", "phone"), ("id_number", "id_number"),
            ("*诉求内容（必填）", "诉求内容必填"), ("12345", "12345"), ("訴求內容", "诉求内容"),
        ])
    func normalHeaders(header: String, normal: String) { #expect(Dialect.normal(header) == normal) }

    @Test("cells are read without white space at their ends, full-width and zero-width spaces included")
    func trimming() {
        let map = ColumnMap.recognise(["内容"], [dialect("a", marks: [], columns: [.text: ["内容"]])])
        let values = [" \u{3000}停水\u{A0}\u{FEFF}\r\n", "停 水", "\u{200B}", ""].map { cell in
            map?.value(.text, Grid.Row(number: 2, cells: [cell]))
        }
        #expect(values == ["停水", "停 水", nil, nil])
    }

    private func dialect(_ id: String, marks: [String], columns: [Dialect.Field: [String]]) -> Dialect {
        let aliases = columns.map { "  \($0.key.rawValue): [\($0.value.joined(separator: ", "))]" }.joined(
            separator: "\n")
        let text = """
            dialect: \(id)
            name: 试验
            channel: hotline
            recognised_by: [\(marks.joined(separator: ", "))]
            columns:
            \(aliases)
            """
        let log = DiagnosticLog()
        return Dialect(DefinitionFile(name: id, text: text).fields(log)!, channels: ["hotline"])
    }
}
