import HuiyinCore
import Testing

@Suite("Filled-in forms")
struct FormReaderTests {
    private func intake(_ grids: Grid..., log: SealLog = SealLog()) throws -> Intake {
        try Tables.ingest([Tables.file(of: grids, name: "意见表.docx")], log: log)
    }

    @Test("a table of names and what stands beside them is one item")
    func labelsAndValues() throws {
        let log = SealLog()
        let cells = [["姓名", "孟夏", "联系电话", "13800138000"], ["场次", "第一场", "", ""], ["意见建议", "振兴街路灯不亮"]]
        let intake = try intake(.sheet(cells), log: log)
        #expect(intake.messages.map(\.text) == ["振兴街路灯不亮"])
        #expect(intake.messages.map(\.session) == ["第一场"])
        #expect(intake.messages.map(\.source.row) == [3])
        #expect(log.entries.map(\.plain) == ["孟夏", "13800138000"])
    }

    @Test("a form that begins with a title is a form, and its names are no messages")
    func title() throws {
        let cells = [["标题", "路灯"], ["姓名", "孟夏"], ["意见建议", "振兴街路灯不亮"]]
        let messages = try intake(.sheet(cells)).messages
        #expect(messages.map(\.text) == ["振兴街路灯不亮"])
        #expect(messages.map(\.title) == ["路灯"])
    }

    @Test("lines of a name, a colon and a value are one item", arguments: ["：", ":"])
    func lines(colon: String) throws {
        let intake = try intake(.lines("现场意见征集表", "姓名\(colon)孟夏", "联系电话\(colon)13800138000", "意见建议\(colon)振兴街路灯不亮"))
        #expect(intake.messages.map(\.text) == ["振兴街路灯不亮"])
        #expect(intake.messages[0].person.keys.sorted() == [.name, .phone])
    }

    @Test("text below its name belongs to it, over as many lines as there are")
    func below() throws {
        let sheet = Grid.sheet([["姓名", "孟夏"], ["意见建议", ""], ["路灯不亮"], ["请来修"], ["场次", "第一场"]])
        #expect(try intake(sheet).messages.map(\.text) == ["路灯不亮\n请来修"])
        let lines = Grid.lines("姓名：孟夏", "场次：第一场", "意见建议：", "路灯不亮", "请来修")
        let messages = try intake(lines).messages
        #expect(messages.map(\.text) == ["路灯不亮\n请来修"])
        #expect(messages.map(\.session) == ["第一场"])
    }

    @Test("several forms in one document are several items, each where its text stands")
    func several() throws {
        let lines = Grid.lines("姓名：孟夏", "意见建议：路灯不亮", "姓名：仲秋", "意见建议：停水三天")
        #expect(try intake(lines).messages.map(\.source.row) == [2, 4])
        let form = { (name: String, text: String) in Grid.sheet([["姓名", name], ["场次", "第一场"], ["意见建议", text]]) }
        let messages = try intake(form("孟夏", "路灯不亮"), form("仲秋", "停水三天")).messages
        #expect(messages.map(\.text) == ["路灯不亮", "停水三天"])
    }

    @Test("a blank form waits, and is neither a table nor a letter")
    func blank() throws {
        let forms: [Grid] = [
            .sheet([["姓名", "", "联系电话", ""], ["意见建议", ""]]), .lines("姓名：", "联系电话：", "意见建议："),
            .sheet([["姓名", "孟夏"], ["场次", "第一场"], ["意见建议", " "]]),
        ]
        for form in forms {
            let intake = try intake(form)
            #expect(intake.messages.isEmpty)
            guard case .refused(let diagnostic) = intake.files[0].status else {
                Issue.record("should wait")
                continue
            }
            #expect(diagnostic.id == "blank-form")
        }
    }

    @Test("a table beside a form's names is still a table")
    func table() throws {
        let intake = try intake(.sheet([["姓名", "联系电话", "意见建议"], ["孟夏", "", "路灯不亮"], ["仲秋", "", "停水三天"]]))
        #expect(intake.messages.map(\.text) == ["路灯不亮", "停水三天"])
    }
}
