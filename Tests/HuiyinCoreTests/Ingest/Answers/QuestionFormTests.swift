import Testing

@testable import HuiyinCore

@Suite("Questions")
struct QuestionFormTests {
    @Test("lines of a matrix share its number, of which only the first has the words")
    func matrix() throws {
        let header = ["1、性别", "7、请评分：—我会紧张", "7、我害怕拒绝别人", "8、年龄"]
        let questions = try questions("wjx-text", header, [["男", "同意", "一般", "30"]])
        #expect(questions.map(\.wording) == ["1、性别", "7、请评分：", "8、年龄"])
        #expect(questions[1].parts == ["我会紧张", "我害怕拒绝别人"])
    }

    @Test("two questions that got one number are two")
    func sameNumber() throws {
        #expect(try questions("wjx-text", ["2、性别", "2、年龄", "3、职业"], [["男", "30", "务农"]]).count == 3)
    }

    @Test("columns named by options alone are one question, answered by ticks")
    func ticks() throws {
        let sheets = try sheets("ballot", ["票号", "评议部门", "满意", "基本满意", "不满意"], QuestionFormTests.ticked)
        #expect(sheets.questionnaire.questions.map(\.wording) == ["满意/基本满意/不满意"])
        let answers = QuestionFormTests.ticked.map { sheets.answers(Grid.Row(number: 2, cells: ["", ""] + $0)) }
        #expect(answers == [[.choices([Choice("满意")])], [.choices([Choice("满意"), Choice("不满意")])], [.blank]])
    }

    private static let ticked = [
        ["1", "旗教育局", "√", "", ""], ["2", "旗公安局", "√", "", "√"], ["3", "旗民政局", "", "", ""],
    ]

    @Test("by number 2 is an option, by text an amount")
    func codes() throws {
        let header = ["1、是否满意", "2、打分", "3、年龄"]
        let rows = [["1", "2", "3"], ["2", "1", "3"]]
        #expect(try questions("wjx-number", header, rows).map(\.form) == [.single, .single, .single])
        #expect(try questions("wjx-text", header, rows).map(\.form) == [.number, .number, .number])
    }

    @Test("a few short answers to a question for suggestions are open ones")
    func fewSuggestions() throws {
        let header = ["1、性别", "2、您的建议", "3、最重要的建议"]
        let rows = [["男", "修路", "修路"], ["女", "多种树", "修路"], ["男", "无", "种树"], ["女", "(空)", "修路"]]
        #expect(try questions("wjx-text", header, rows).map(\.form) == [.single, .open, .single])
    }

    private func questions(_ id: String, _ header: [String], _ rows: [[String]]) throws -> [Question] {
        try sheets(id, header, rows).questionnaire.questions
    }

    private func sheets(_ id: String, _ header: [String], _ cells: [[String]]) throws -> AnswerSheets {
        let dialect = try #require(try Installed.dialects.get().first { $0.id == id })
        let header = QuestionFormTests.platform + header
        let rows = cells.enumerated().map { Grid.Row(number: $0 + 2, cells: ["", ""] + $1) }
        let map = try #require(ColumnMap(dialect, header, rows: rows))
        return AnswerSheets(Table(format: "CSV", encoding: "", header: header, rows: rows), map)
    }

    /// No questions of any dialect.
    private static let platform = ["提交答卷时间", "所用时间"]
}
