import Testing

@testable import HuiyinCore

@Suite("Merged cells of a table")
struct FillDownTests {
    private let header = ["序号", "场次", "意见建议", "姓名"]

    @Test("a merged session stands for each of its rows")
    func session() throws {
        let rows = [["1", "第一场", "路灯不亮"], ["2", "", "停水"], ["3", "", "停电"], ["4", "第二场", "公交太少"]]
        let messages = try intake(rows, merges: ["B2:B4"]).messages
        #expect(messages.map(\.session) == ["第一场", "第一场", "第一场", "第二场"])
    }

    @Test("what one person said, or is called, is not put into the mouth of the next")
    func nothingElse() throws {
        let log = SealLog()
        let rows = [["1", "第一场", "路灯不亮", "孟夏"], ["2", "第一场", "", ""], ["3", "第一场", "停水", ""]]
        let intake = try intake(rows, merges: ["C2:C3", "D2:D4"], log: log)
        #expect(intake.messages.map(\.text) == ["路灯不亮", "停水"])
        #expect(intake.rejections.map(\.rejection.reason) == [.missingText])
        #expect(log.entries.count { $0.plain == "孟夏" } == 1)
    }

    @Test("a blank session that is not merged stays blank")
    func notMerged() throws {
        let messages = try intake([["1", "第一场", "路灯不亮"], ["2", "", "停水"]]).messages
        #expect(messages.map(\.session) == ["第一场", nil])
    }

    @Test("a merged header is no value of the rows below it")
    func mergedHeader() throws {
        let messages = try intake([["1", "", "路灯不亮"], ["2", "第一场", "停水"]], merges: ["B1:B2"]).messages
        #expect(messages.map(\.session) == [nil, "第一场"])
    }

    @Test("a block may reach beyond the table, and its own cells are never overwritten")
    func beyond() throws {
        let rows = [["1", "第一场", "路灯不亮"], ["2", "第二场", "停水"], ["3", "", "停电"]]
        let messages = try intake(rows, merges: ["B2:B900", "Z2:Z900"]).messages
        #expect(messages.map(\.session) == ["第一场", "第二场", "第一场"])
    }

    private func intake(_ rows: [[String]], merges: [String] = [], log: SealLog = SealLog()) throws -> Intake {
        try Tables.ingest([Tables.file(of: [.sheet([header] + rows, merges: merges)], name: "a.xlsx")], log: log)
    }
}
