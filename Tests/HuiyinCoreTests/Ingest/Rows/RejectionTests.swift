import HuiyinCore
import Testing

@Suite("Rejected rows")
struct RejectionTests {
    @Test(
        "a row without text or without a letter is rejected at its text column",
        arguments: [
            ("", Rejection.Reason.missingText), (" \u{3000}\u{200B}", .missingText), ("。。。！", .noContent),
            ("……——", .noContent),
            ("\u{180B}\u{200D}、", .noContent),
        ])
    func withoutText(text: String, reason: Rejection.Reason) throws {
        let intake = try Tables.ingest([Tables.file([Tables.row(text), Tables.row("小区停水")])])
        let place = Place(file: "a.csv", row: 2, column: "诉求内容")
        #expect(intake.rejections.map(\.rejection) == [Rejection(source: place, reason: reason)])
        #expect(intake.messages.map(\.text) == ["小区停水"])
    }

    @Test("emoji alone are no text")
    func emojiOnly() throws {
        let intake = try Tables.ingest([Tables.file([Tables.row("😭😭😭")])])
        #expect(intake.rejections.map(\.rejection.reason) == [.noContent])
    }

    @Test(
        "a fault of the file's format is kept with its reason, place and finding", arguments: Rejection.Reason.allCases)
    func formatFaults(reason: Rejection.Reason) throws {
        let fault = Grid.Fault(reason: reason, column: 4, found: "8列", raw: Array("甲,乙".utf8))
        let log = SealLog()
        let intake = try Tables.ingest([Tables.file(rows: [Grid.Row(number: 7, fault: fault)])], log: log)
        let place = Place(file: "a.csv", row: 7, column: "诉求内容")
        #expect(intake.rejections.map(\.rejection) == [Rejection(source: place, reason: reason, found: "8列")])
        #expect(log.entries == [SealLog.Entry(plain: "甲,乙", boundTo: "row/a.csv/7")])
    }

    @Test("a title stands in for a missing text")
    func titleAsText() throws {
        let intake = try Tables.ingest([Tables.file([Tables.row("", title: "路灯不亮")])])
        #expect(intake.messages.map(\.text) == ["路灯不亮"])
        #expect(intake.messages.map(\.title) == [nil])
        #expect(intake.rejections.isEmpty)
    }

    @Test("a title without a single letter is none")
    func emptyTitle() throws {
        let intake = try Tables.ingest([Tables.file([Tables.row("路灯不亮", title: "——")])])
        #expect(intake.messages.map(\.title) == [nil])
    }

    @Test("a bad time is a remark and not a rejection")
    func badTime() throws {
        let intake = try Tables.ingest([Tables.file([Tables.row("路灯不亮", time: "前天")])])
        #expect(intake.messages.map(\.time) == [nil])
        #expect(intake.rejections.isEmpty)
        let place = Place(file: "a.csv", row: 2, column: "来电时间")
        #expect(
            intake.files[0].remarks == [
                Diagnostic(
                    "bad-time", .warning, at: place, "时间认不出来，这一条按没有时间收下", hint: "写成 2021-12-29 09:05 的样子")
            ])
    }

    @Test("a file without rows is a remark")
    func noRows() throws {
        let receipt = try Tables.ingest([Tables.file([])]).files[0]
        #expect(receipt.remarks.map(\.id) == ["no-rows"])
        #expect(receipt.status == .received)
    }

    @Test("every reason has its own summary and a hint that says what to do", arguments: Rejection.Reason.allCases)
    func wording(reason: Rejection.Reason) {
        let rejection = Rejection(source: Place(file: "a.csv", row: 3), reason: reason, found: "第8列")
        #expect(rejection.summary.hasSuffix("（第8列）"))
        #expect(!rejection.hint.isEmpty)
        #expect(rejection.diagnostic.description.hasPrefix("a.csv:3: 错误: "))
        #expect(rejection.diagnostic.id == reason.rawValue)
        let others = Rejection.Reason.allCases.filter { $0 != reason }
            .map { Rejection(source: rejection.source, reason: $0, found: "第8列").summary }
        #expect(!others.contains(rejection.summary))
    }
}
