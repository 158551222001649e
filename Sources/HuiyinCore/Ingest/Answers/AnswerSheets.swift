/// The questions of one table and how each row answers them.
struct AnswerSheets {
    let questionnaire: Questionnaire
    private let readers: [AnswerReader]
    /// Open questions that ask for suggestions: their place among the columns.
    let suggestionColumns: [Int]
    /// Open questions that do not, by wording.
    let otherOpen: [String]

    /// - Parameter map: of a dialect with questions; columns that no field uses are questions.
    init(_ table: Table, _ map: ColumnMap) {
        let forms = map.dialect.answers
        let groups =
            forms.map { QuestionColumns.grouped(map.others, header: table.header, options: $0.optionColumns) } ?? []
        readers = forms.map { forms in groups.map { AnswerReader($0, table.rows, forms) } } ?? []
        let questions = readers.map(\.question)
        var hash = StableHash()
        hash.combine(map.dialect.id)
        for question in questions { for part in [question.wording] + question.parts { hash.combine(part) } }
        questionnaire = Questionnaire(
            key: ItemKey(hash.value), kind: map.dialect.kind, dialect: map.dialect.name, questions: questions)
        let open = zip(groups, questions).filter { $0.1.form == .open && $0.0.columns.count == 1 }
        let asked: (String) -> Bool = { forms?.asksForSuggestions($0) ?? false }
        suggestionColumns = open.filter { asked($0.1.wording) }.map { $0.0.columns[0] }
        otherOpen = open.filter { !asked($0.1.wording) }.map(\.1.wording)
    }

    func answers(_ row: Grid.Row) -> [Answer] { readers.flatMap { $0.answers(row) } }
}
