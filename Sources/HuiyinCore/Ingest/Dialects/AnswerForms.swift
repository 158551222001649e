/// How a survey platform writes answers into cells.
public struct AnswerForms: Sendable, Equatable {
    /// Between the choices of one cell: `┋`.
    public let joinedBy: [String]
    /// The questionnaire did not ask: `(跳过)`, `-3`.
    public let skipped: Set<String>
    /// The person wrote nothing: `(空)`, `-2`.
    public let blank: Set<String>
    /// Around what was filled in beside an option: `其他〖太远〗`.
    public let filledIn: [String]
    /// An open question whose wording holds one of these asks for suggestions; its answers become messages.
    public let suggestions: [String]
    /// Different answers; a question with more is an open one.
    public let mostOptions: Int
    /// Characters of the longest option; longer answers were written freely.
    public let longestOption: Int

    init(_ fields: Fields) {
        joinedBy = fields.strings("joined_by")
        skipped = Set(fields.strings("skipped").map(AnswerForms.normal))
        blank = Set(fields.strings("blank").map(AnswerForms.normal))
        filledIn = fields.strings("filled_in")
        suggestions = fields.strings("suggestions").map(Dialect.normal)
        mostOptions = fields.integer("most_options", in: 2...1000)
        longestOption = fields.integer("longest_option", in: 2...1000)
        if filledIn.count != 0, filledIn.count != 2 {
            fields.report("bad-value", key: "filled_in", "filled_in 应有左右两个符号", hint: "写成 [〖, 〗]")
        }
    }

    /// `（跳过）` as `(跳过)`.
    static func normal(_ text: String) -> String {
        String(
            text.trimmed.map { character in
                switch character {
                case "（": "("
                case "）": ")"
                case "－": "-"
                default: character
                }
            })
    }
}
