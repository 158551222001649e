import HuiyinCore
import Testing

@Suite("Suggestions in corrected surveys")
struct CorrectedSuggestionTests {
    private let header = Forms.fixed + ["1、您满意吗", "2、您的意见建议", "3、其他建议"]
    private let sheets = [
        ["满意", "振兴街的路灯三天不亮了", "公交车太少"], ["不满意", "小区停水没有人管", ""], ["满意", "垃圾站味道太大", "无"],
        ["一般", "学校门口堵车严重", "广场太吵"],
    ]

    @Test("another answer takes the place of the one before, on the sheet that changed alone")
    func corrected() throws {
        let first = try ingest(sheets)
        var changed = sheets
        changed[0][1] = "振兴街的路灯五天不亮了"
        let second = try ingest(changed, "问卷-更正.csv", after: first)
        #expect(second.records.count == 1)
        #expect(second.messages.map(\.text) == ["振兴街的路灯五天不亮了", "公交车太少"])
        #expect(second.messages.map(\.corrects) == first.messages.prefix(2).map(\.key))
        let items = zip(first.messages, second.messages).map { ($0.key, $1.key) }
        let records = (first.records[0].key, second.records[0].key)
        #expect(
            second.restatements
                == ([records] + items).map { Restatement(item: $0, by: $1, file: "问卷-更正.csv") })
        let remark = try #require(second.files[0].remarks.first { $0.id == "corrected-file" })
        #expect(remark.summary == "更正“问卷.csv”：1行改过，0行撤去，0行新增，3行相同")
    }

    @Test("an answer that a corrected sheet no longer gives is withdrawn")
    func emptied() throws {
        let first = try ingest(sheets)
        var changed = sheets
        changed[0] = ["满意", "无", "公交车太少"]
        let second = try ingest(changed, "问卷-更正.csv", after: first)
        #expect(second.messages.map(\.text) == ["公交车太少"])
        #expect(second.restatements.filter { $0.by == nil }.map(\.item) == [first.messages[0].key])
    }

    @Test("with a sheet that is gone go its answers")
    func gone() throws {
        let first = try ingest(sheets)
        let second = try ingest(Array(sheets.dropLast()), "问卷-更正.csv", after: first)
        #expect(second.messages.isEmpty)
        #expect(
            second.restatements.map(\.item)
                == [first.records[3].key] + first.messages.suffix(2).map(\.key))
        #expect(second.restatements.allSatisfy { $0.by == nil })
    }

    @Test("a second correction corrects the first, and both may come in one night")
    func twice() throws {
        let first = try ingest(sheets)
        var (changed, again) = (sheets, sheets)
        changed[1][1] = "小区停水三天没有人管"
        again[1][1] = "小区停水五天没有人管"
        let files = [file(changed, "问卷-更正.csv"), file(again, "问卷-更正-更正.csv")]
        let second = try Tables.ingest(
            files, known: KnownItems(after: first), dialects: [Dialects.form(.survey)])
        #expect(second.messages.map(\.corrects) == [first.messages[2].key, second.messages[0].key])
        #expect(Set(second.restatements.map(\.item)).count == 4)
    }

    private func file(_ answers: [[String]], _ name: String) -> InboxFile {
        let rows = answers.enumerated().map { ["\($0 + 1)", "2021-12-29 09:0\($0)", "\($0 + 30)秒"] + $1 }
        return Tables.file(rows, header: header, name: name)
    }

    private func ingest(_ answers: [[String]], _ name: String = "问卷.csv", after earlier: Intake...) throws -> Intake {
        var known = KnownItems()
        for intake in earlier { known.add(intake) }
        return try Tables.ingest([file(answers, name)], known: known, dialects: [Dialects.form(.survey)])
    }
}
