import HuiyinCore
import Testing

@Suite("Answers to questions")
struct AnswerReaderTests {
    private func choices(_ options: String...) -> Answer { .choices(options.map { Choice($0) }) }

    @Test("few short answers that come again are options, one a sheet")
    func single() throws {
        let (question, answers) = try Forms.question("1、您满意吗", ["满意", "不满意", "满意"])
        #expect(question == Question(wording: "1、您满意吗", form: .single))
        #expect(answers == [choices("满意"), choices("不满意"), choices("满意")])
    }

    @Test("several options in one cell stand between marks", arguments: ["┋", ";"])
    func multiple(mark: String) throws {
        let (question, answers) = try Forms.question("2、您常去哪里", ["公园\(mark)广场", "公园", "广场\(mark) 书店"])
        #expect(question.form == .multiple)
        #expect(answers == [choices("公园", "广场"), choices("公园"), choices("广场", "书店")])
    }

    @Test("a column for each option holds 1 where it was chosen")
    func zeroAndOne() throws {
        let columns = ["2、您常去哪里(公园)", "2、您常去哪里(广场)", "2、您常去哪里(书店)"]
        let (question, answers) = try Forms.question(columns, [["1", "0", "1"], ["0", "0", "0"], ["", "", ""]])
        #expect(question == Question(wording: "2、您常去哪里", parts: ["公园", "广场", "书店"], form: .multiple))
        #expect(answers == [[choices("公园", "书店")], [choices()], [.blank]])
    }

    @Test("or the option's own words", arguments: [["2、您常去哪里(公园)", "2、您常去哪里(广场)"], ["2、您常去哪里:公园", "2、您常去哪里:广场"]])
    func optionTexts(columns: [String]) throws {
        let (question, answers) = try Forms.question(columns, [["公园", "广场"], ["", "广场"], ["(跳过)", "(跳过)"]])
        #expect(question.form == .multiple)
        #expect(answers == [[choices("公园", "广场")], [choices("广场")], [.skipped]])
    }

    @Test("a matrix is one question with an answer for each of its rows", arguments: ["(", "（", "—"])
    func matrix(mark: String) throws {
        let close = ["(": ")", "（": "）"][mark] ?? ""
        let columns = ["供热", "供水"].map { "3、您对下列工作满意吗\(mark)\($0)\(close)" }
        let (question, answers) = try Forms.question(columns, [["满意", "不满意"], ["", "满意"]])
        #expect(question == Question(wording: "3、您对下列工作满意吗", parts: ["供热", "供水"], form: .single))
        #expect(answers == [[choices("满意"), choices("不满意")], [.blank, choices("满意")]])
    }

    @Test("columns that are alike but stand apart are questions of their own")
    func apart() throws {
        let intake = try Forms.ingest(["3、满意吗(供热)", "4、您的年龄", "3、满意吗(供水)"], [["满意", "30", "满意"]])
        #expect(intake.questionnaires[0].questions.map(\.wording) == ["3、满意吗(供热)", "4、您的年龄", "3、满意吗(供水)"])
    }

    @Test("numbers and shares are numbers")
    func numbers() throws {
        let (question, answers) = try Forms.question("4、您打几分", ["85", "97.2%", "９０", ""])
        #expect(question.form == .number)
        #expect(answers == [.number(85), .number(0.972), .number(90), .blank])
    }

    @Test("what was not asked is told from what was left blank, by any width of brackets")
    func skippedAndBlank() throws {
        let cells = ["满意", "(跳过)", "（跳过）", "-3", "(空)", "（空）", "-2", "", "－2"]
        let (question, answers) = try Forms.question("1、您满意吗", cells)
        #expect(question.form == .single)
        #expect(
            answers == [choices("满意"), .skipped, .skipped, .skipped, .blank, .blank, .blank, .blank, .blank])
    }

    @Test("what was filled in beside an option is kept beside it, and makes no option of its own")
    func filledIn() throws {
        let cells = ["太远", "其他〖要换乘两次〗", "其他〖没有座位〗", "其他〖〗", "太贵", "其他〖等太久〗"]
        let (question, answers) = try Forms.question("5、为什么不坐公交", cells)
        #expect(question.form == .single)
        #expect(answers[1] == .choices([Choice("其他", filled: "要换乘两次")]))
        #expect(answers[3] == .choices([Choice("其他")]))
    }

    @Test("many different answers, or long ones, were written freely")
    func open() throws {
        let many = try Forms.question("6、您住哪里", ["城关", "河东", "河西", "沟门", "双龙"])
        #expect(many.0.form == .open)
        #expect(many.1[0] == .text("城关"))
        let long = try Forms.question("6、说明", ["振兴街的路灯不亮了", "没有"])
        #expect(long.0.form == .open)
    }

    @Test("a question that nobody answered has answers all the same")
    func unanswered() throws {
        let (question, answers) = try Forms.question("1、您满意吗", ["", "(空)", "(跳过)"])
        #expect(question.form == .single)
        #expect(answers == [.blank, .blank, .skipped])
    }
}
