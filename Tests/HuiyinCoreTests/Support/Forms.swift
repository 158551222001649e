import HuiyinCore
import Testing

/// Answer sheets with the columns that a platform adds, and questions of the test's own.
enum Forms {
    static let fixed = ["答卷编号", "提交答卷时间", "所用时间"]

    /// - Parameter answers: a row each, one cell a question.
    static func ingest(
        _ questions: [String], _ answers: [[String]], kind: RowKind = .survey,
        suggestions: [String] = ["意见", "建议"],
        log: SealLog = SealLog()
    ) throws -> Intake {
        let rows = answers.enumerated().map { number, cells in
            ["\(number + 1)", "2021-12-29 09:0\(number % 10)", "\(number + 30)秒"] + cells
        }
        let file = Tables.file(rows, header: fixed + questions, name: "问卷.csv")
        return try Tables.ingest([file], dialects: [Dialects.form(kind, suggestions: suggestions)], log: log)
    }

    /// The only question, and what each row answers.
    static func question(_ columns: [String], _ answers: [[String]]) throws -> (Question, [[Answer]]) {
        let intake = try ingest(columns, answers)
        let questions = try #require(intake.questionnaires.first).questions
        #expect(questions.count == 1)
        return (questions[0], intake.records.map(\.answers))
    }

    /// Of a question in one column.
    static func question(_ wording: String, _ answers: [String]) throws -> (Question, [Answer]) {
        let (question, records) = try question([wording], answers.map { [$0] })
        return (question, records.flatMap { $0 })
    }
}
