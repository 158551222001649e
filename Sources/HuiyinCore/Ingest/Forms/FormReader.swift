/// Reads filled-in forms: a name we know and, beside or below it, what was written.
///
/// A form may be a table of a document (`姓名 | 张三 | 电话 | …`), lines of a text (`姓名：张三`), or both, one after the other;
/// a name that comes again begins the next form. Text below the name of a text field belongs to it until the next name.
///
/// - Shapes: one row a form, under the union of the names found; its number is where the text stands.
struct FormReader {
    private struct Form {
        var values: [String: String] = [:]
        var text: (sheet: String?, row: Int)?
        var first: (sheet: String?, row: Int)
    }

    private let vocabulary: HeaderVocabulary
    /// Names of text fields: their answers may go on over several lines.
    private let texts: Set<String>
    private var names: [String] = []
    private var forms: [Form] = []
    private var open: String?

    init(_ dialects: [Dialect], _ vocabulary: HeaderVocabulary) {
        self.vocabulary = vocabulary
        texts = Set(dialects.flatMap { ($0.columns[.text] ?? []) + ($0.columns[.reply] ?? []) })
    }

    /// Nil when no form has a text in it, or less than two names are known.
    mutating func table(of grids: [Grid]) -> Table? {
        for grid in grids {
            for row in grid.rows where row.fault == nil { read(row, grid) }
            open = nil
        }
        let whole = forms.filter { $0.text != nil && $0.values.count > 1 }
        guard let first = grids.first, !whole.isEmpty else { return nil }
        let rows = whole.map { form in
            Grid.Row(number: (form.text ?? form.first).row, cells: names.map { form.values[$0] ?? "" })
        }
        return Table(
            format: first.format, encoding: first.encoding, sheet: whole.first?.text?.sheet, header: names,
            headerRows: nil, rows: rows)
    }

    private mutating func read(_ row: Grid.Row, _ grid: Grid) {
        let place = (sheet: grid.sheet, row: row.number)
        var name: String?
        for cell in row.cells.map(\.trimmed) where !cell.isEmpty {
            if vocabulary.isField(cell) {
                if let name { set(name, "", place) }
                name = FormReader.name(cell)
            } else if let (label, value) = pair(cell) {
                set(label, value, place)
                open = label
                name = nil
            } else if let label = name {
                set(label, cell, place)
                open = label
                name = nil
            } else if let open, texts.contains(Dialect.normal(open)) {
                add(cell, to: open, place)
            }
        }
        if let name {
            set(name, "", place)
            open = name
        }
    }

    /// `意见建议：路灯不亮`; the label alone when nothing stands behind the colon.
    private func pair(_ cell: String) -> (String, String)? {
        guard cell.hasFieldInFront(vocabulary), let colon = cell.firstIndex(where: { $0 == "：" || $0 == ":" }) else {
            return nil
        }
        return (String(cell[..<colon]).trimmed, String(cell[cell.index(after: colon)...]).trimmed)
    }

    /// `意见建议：` is 意见建议.
    private static func name(_ label: String) -> String {
        String(label.trimmed.reversed().drop { $0 == ":" || $0 == "：" || $0.isWhitespace }.reversed())
    }

    private mutating func set(_ label: String, _ value: String, _ place: (sheet: String?, row: Int)) {
        let name = FormReader.name(label)
        if forms.isEmpty || forms[forms.count - 1].values[name] != nil { forms.append(Form(first: place)) }
        if !names.contains(name) { names.append(name) }
        forms[forms.count - 1].values[name] = value
        mark(name, value, place)
    }

    /// Whether there are forms of which nobody has filled in the text. A list without a column for text is none.
    var isBlank: Bool {
        forms.allSatisfy { $0.text == nil }
            && forms.contains { $0.values.count > 1 && $0.values.keys.contains { texts.contains(Dialect.normal($0)) } }
    }

    private mutating func add(_ line: String, to label: String, _ place: (sheet: String?, row: Int)) {
        let before = forms[forms.count - 1].values[label] ?? ""
        forms[forms.count - 1].values[label] = before.isEmpty ? line : before + "\n" + line
        mark(label, line, place)
    }

    private mutating func mark(_ name: String, _ value: String, _ place: (sheet: String?, row: Int)) {
        guard texts.contains(Dialect.normal(name)), !value.isEmpty, forms[forms.count - 1].text == nil else { return }
        forms[forms.count - 1].text = place
    }
}
