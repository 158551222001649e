/// How a survey platform writes answers into cells.
public struct AnswerForms: Sendable, Equatable {
    /// Between the choices of one cell: `┋`.
    public let joinedBy: [String]
    /// The questionnaire did not ask: `(跳过)`, `-3`.
    public let skipped: Set<String>
    /// The person wrote nothing: `(空)`, `-2`.
    public let blank: Set<String>
    /// What stands in the column of an option that was chosen, beside 1: `√`.
    public let ticks: Set<String>
    /// Options that have a column each, named by nothing else: `满意 | 基本满意 | 不满意`.
    public let optionColumns: [String]
    /// Whether small numbers stand for options, as in exports by number, and not for quantities.
    public let numbersAreCodes: Bool
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
        ticks = Set(fields.strings("ticks"))
        optionColumns = fields.strings("option_columns").map(Dialect.normal)
        numbersAreCodes = fields.has("numbers_are_codes") && fields.bool("numbers_are_codes")
        filledIn = fields.strings("filled_in")
        suggestions = fields.strings("suggestions").map(Dialect.normal)
        mostOptions = fields.integer("most_options", in: 2...1000)
        longestOption = fields.integer("longest_option", in: 2...1000)
        if filledIn.count != 0, filledIn.count != 2 {
            fields.report("bad-value", key: "filled_in", "filled_in 应有左右两个符号", hint: "写成 [〖, 〗]")
        }
    }

    func asksForSuggestions(_ wording: String) -> Bool {
        let name = Dialect.normal(wording)
        return suggestions.contains { name.contains($0) }
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
