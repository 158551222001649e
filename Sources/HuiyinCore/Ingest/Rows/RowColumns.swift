/// The columns that every row is asked for, looked up once a table.
struct RowColumns {
    let id, time, session, type, title, text, reply, replyTime: Int?
    /// Numbers that a spreadsheet may have mangled.
    let numbers: [(field: Dialect.Field, column: Int)]
    let persons: [(field: PersonField, column: Int)]
    /// All that a form says, without its number, its time and who says it.
    let answers: [Int]

    init(_ map: ColumnMap) {
        let columns = map.indices
        (id, time, session, type) = (columns[.id], columns[.time], columns[.session], columns[.type])
        (title, text, reply, replyTime) = (columns[.title], columns[.text], columns[.reply], columns[.replyTime])
        numbers = [Dialect.Field.id, .idNumber, .phone, .account].compactMap { field in
            columns[field].map { (field, $0) }
        }
        persons = Dialect.Field.allCases.compactMap { field in
            field.person.flatMap { person in columns[field].map { (person, $0) } }
        }
        answers =
            columns.filter { $0.key.person == nil && $0.key != .id && $0.key != .time }.values.sorted() + map.others
    }
}

extension Grid.Row {
    /// Without white space around it; nil when there is no such column, or nothing in it but what a formula failed with.
    func value(_ column: Int?) -> String? {
        guard let column, column < cells.count else { return nil }
        let value = cells[column].trimmed
        return value.isEmpty || CellText.isFormulaError(value) ? nil : value
    }

    /// The same when it has content.
    func content(_ column: Int?) -> String? { value(column).flatMap { $0.hasContent ? $0 : nil } }
}
