import HuiyinCore
import Testing

@Suite("Suggestions in surveys")
struct SuggestionTests {
    private let long = ["振兴街的路灯三天不亮了", "小区停水没有人管", "无", "(跳过)", "", "。。"]

    @Test("free answers to a question for suggestions are messages, one an answer, tied to nobody")
    func messages() throws {
        let intake = try Forms.ingest(["1、您的意见建议"], long.map { [$0] })
        #expect(intake.messages.map(\.text) == ["振兴街的路灯三天不亮了", "小区停水没有人管"])
        #expect(intake.messages.allSatisfy { $0.person.isEmpty && $0.origin == nil && $0.channel == "venue" })
        #expect(intake.messages.map(\.source.description) == ["问卷.csv:2:1、您的意见建议", "问卷.csv:3:1、您的意见建议"])
        #expect(intake.records.count == 6)
        #expect(intake.files[0].accepted == 6)
        #expect(Set(intake.messages.map(\.key)).isDisjoint(with: intake.records.map(\.key)))
    }

    @Test("who answered is sealed with the sheet and not with what was said")
    func persons() throws {
        let log = SealLog()
        let intake = try Forms.ingest(["姓名", "1、您的意见建议"], [["孟夏", long[0]]], log: log)
        #expect(intake.messages.map(\.person.isEmpty) == [true])
        #expect(log.entries.map(\.boundTo) == ["\(intake.records[0].key)/name"])
    }

    @Test("free answers to other questions stay with the sheet, and this is said")
    func others() throws {
        let intake = try Forms.ingest(["1、您为什么来", "2、您满意吗"], long.map { [$0, "满意"] })
        #expect(intake.messages.isEmpty)
        #expect(intake.files[0].remarks.map(\.id) == ["open-answers-kept"])
        #expect(intake.records[0].answers[0] == .text(long[0]))
    }

    @Test("options of a question about suggestions are no messages")
    func options() throws {
        let rows = ["同意", "不同意", "同意", "同意", "不同意"].map { [$0] }
        #expect(try Forms.ingest(["1、您同意这条建议吗"], rows).messages.isEmpty)
    }

    @Test("the same sheet again brings the same suggestions once")
    func again() throws {
        let first = try Forms.ingest(["1、您的意见建议"], long.map { [$0] })
        let file = Tables.file(
            long.enumerated().map { ["\($0 + 1)", "2021-12-29 09:0\($0)", "\($0 + 30)秒", $1] },
            header: Forms.fixed + ["1、您的意见建议"], name: "问卷二.csv")
        let second = try Tables.ingest([file], known: KnownItems(after: first), dialects: [Dialects.form(.survey)])
        #expect(second.messages.isEmpty && second.records.isEmpty)
        #expect(second.files[0].superseded == 6)
    }

    @Test(
        "a few short suggestions are messages too")
    func fewAndShort() throws {
        let intake = try Forms.ingest(["1、您的意见建议"], [["路灯不亮"], ["停水"]])
        #expect(intake.messages.map(\.text) == ["路灯不亮", "停水"])
    }
}
