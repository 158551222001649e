import Testing

@testable import HuiyinCore

@Suite("Dialects of forms")
struct AnswerFormsTests {
    private let text = """
        dialect: s
        name: 问卷
        kind: survey
        channel: venue
        recognised_by: [提交答卷时间]
        least_marks: 1
        columns:
          time: [提交答卷时间]
        answers:
          joined_by: [┋]
          skipped: [（跳过）]
          blank: [(空)]
          filled_in: [〖, 〗]
          suggestions: [意见 建议]
          most_options: 20
          longest_option: 30
        """

    private func found(_ old: String, _ new: String) throws -> [(id: String, isThere: Bool)] {
        var marked = Marked([DefinitionFile(name: "d.yaml", text: text)])
        try marked.replace(old, with: new, in: "d.yaml")
        return diagnostics { () throws(DiagnosticList) in try Dialect.read(marked.files, channels: ["venue"]) }
            .map { ($0.id, $0.place?.row == marked.places.first?.row) }
    }

    @Test("marks are compared without the width of brackets, words of suggestions as headers are")
    func folded() throws {
        let forms = try #require(try Dialects.dialect(text).answers)
        #expect(forms.skipped == ["(跳过)"])
        #expect(forms.suggestions == ["意见建议"])
    }

    @Test(
        "what is wrong with answers is named with its line",
        arguments: [
            ("filled_in: [〖, 〗]", "📍filled_in: [〖]"), ("most_options: 20", "📍most_options: 1"),
            ("longest_option: 30", "📍longest_option: 很长"), ("kind: survey", "📍kind: poll"),
            ("least_marks: 1", "📍least_marks: 0"),
        ])
    func mistakes(old: String, new: String) throws {
        let found = try found(old, new)
        #expect(found.contains { $0.id == "bad-value" && $0.isThere })
    }

    @Test("a form of another kind needs its marks; without them it is nobody's")
    func leastMarks() throws {
        let dialect = try Dialects.form(.survey)
        #expect(ColumnMap.recognise(["答卷编号", "姓名", "1、满意吗"], [dialect]) == nil)
        #expect(ColumnMap.recognise(["答卷编号", "所用时间", "1、满意吗"], [dialect])?.others == [2])
    }

    @Test("columns that a system adds for itself are no questions")
    func ignored() throws {
        let intake = try Forms.ingest(["来源", "1、满意吗"], [["微信", "满意"], ["网页", "不满意"]])
        #expect(intake.questionnaires[0].questions.map(\.wording) == ["1、满意吗"])
    }
}
