import HanText

/// Makes messages and records of rows that are new.
struct RowMaker {
    let table: Table
    let map: ColumnMap
    let sealer: Sealer
    private let place: SourceLocation
    private let columns: RowColumns
    /// Nil for messages.
    let sheets: AnswerSheets?

    init(_ table: Table, _ map: ColumnMap, _ place: SourceLocation, _ sealer: Sealer) {
        self.table = table
        self.map = map
        self.sealer = sealer
        self.place = place
        columns = RowColumns(map)
        sheets = map.dialect.kind == .message ? nil : AnswerSheets(table, map)
    }

    func message(_ entry: RowEntry, _ key: ItemKey, _ origin: RowOrigin, corrects: ItemKey?) throws -> Message {
        let row = entry.row
        let (title, body) = (row.content(columns.title), row.content(columns.text))
        return Message(
            key: key, id: entry.id ?? key.description, channel: map.dialect.channel, source: place.row(row.number),
            time: entry.time, session: row.value(columns.session), title: body == nil ? nil : title,
            text: body ?? title ?? "", givenType: row.value(columns.type), reply: reply(row), origin: origin,
            corrects: corrects, person: try person(row, key))
    }

    func record(_ entry: RowEntry, _ key: ItemKey, _ origin: RowOrigin, _ sheets: AnswerSheets) throws -> FormRecord {
        let kind = map.dialect.kind
        let answers = sheets.answers(entry.row)
        return FormRecord(
            key: key, origin: origin, kind: kind, questionnaire: sheets.questionnaire.key,
            source: place.row(entry.row.number),
            time: entry.time, values: values(entry.row), answers: kind == .discipline ? [] : answers,
            sealedAnswers: kind == .discipline ? try sealer(answers, of: key) : nil,
            person: kind.isSecret ? [:] : try person(entry.row, key))
    }

    /// What an answer sheet says to the office, one message a question: tied to nobody.
    ///
    /// - Parameter corrected: the sheet whose place this one takes; its suggestions are corrected with it.
    func suggestions(
        _ entry: RowEntry, _ record: FormRecord, _ sheets: AnswerSheets, _ corrected: ItemKey?, _ known: KnownItems
    ) -> [Message] {
        sheets.suggestionColumns.compactMap { column in
            let text = entry.row.cells.cell(column).trimmed
            guard text.hasContent, !isNothing(text) else { return nil }
            let key = suggestionKey(of: record.key, column)
            let earlier = corrected.map { suggestionKey(of: $0, column) }
            return Message(
                key: key, id: key.description, channel: map.dialect.channel,
                source: place.row(entry.row.number).column(table.header.cell(column)), time: entry.time,
                session: map.value(.session, entry.row), title: nil, text: text,
                corrects: earlier.flatMap { known.counts($0) ? $0 : nil })
        }
    }

    /// Those that a sheet's suggestions have, if it made any: one a question.
    func suggestionKeys(of record: ItemKey) -> [ItemKey] {
        sheets == nil ? [] : map.others.map { suggestionKey(of: record, $0) }
    }

    private func suggestionKey(of record: ItemKey, _ column: Int) -> ItemKey {
        var hash = StableHash()
        hash.combine(record.value)
        hash.combine(table.header.cell(column))
        return ItemKey(hash.value)
    }

    /// `(跳过)`, `无`, `没有`.
    private func isNothing(_ text: String) -> Bool {
        guard let forms = map.dialect.answers else { return false }
        let plain = AnswerForms.normal(text)
        return forms.skipped.contains(plain) || forms.blank.contains(plain)
    }

    private func reply(_ row: Grid.Row) -> Reply? {
        row.value(columns.reply).map { Reply(text: $0, time: row.value(columns.replyTime).flatMap(CellText.time)) }
    }

    private func values(_ row: Grid.Row) -> [String: String] {
        var values: [String: String] = [:]
        for field in [Dialect.Field.session, .category, .unit, .type] { values[field.rawValue] = map.value(field, row) }
        if let written = map.value(.duration, row) {
            values[Dialect.Field.duration.rawValue] = CellText.seconds(written).map(String.init) ?? written
        }
        return values
    }

    private func person(_ row: Grid.Row, _ key: ItemKey) throws -> [PersonField: Sealed] {
        var person = [PersonField: Sealed](minimumCapacity: columns.persons.count)
        for (field, column) in columns.persons {
            if let value = row.value(column) { person[field] = try sealer(value, field: field, of: key) }
        }
        return person
    }
}
