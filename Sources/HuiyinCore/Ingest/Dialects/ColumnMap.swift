/// Which column of one table holds which field.
struct ColumnMap: Sendable {
    let dialect: Dialect
    private(set) var indices: [Dialect.Field: Int]
    /// Columns that no field uses, and that the dialect does not tell to ignore.
    private(set) var others: [Int]
    /// Whether the own number of a row counts in its file alone.
    let hasRunningNumbers: Bool
    /// How many columns only this dialect has, by their names or by what they look like.
    let marks: Int

    /// The dialect that fits a header best: most of its own marks, then most fields; ties go to the first by name.
    ///
    /// - Parameter rows: below the header; without them no column has a form.
    /// - Returns: nil when none has the marks it needs, or a column for text.
    static func recognise(_ header: [String], _ dialects: [Dialect], rows: [Grid.Row] = []) -> ColumnMap? {
        let names = HeaderNames(header)
        return dialects.compactMap { ColumnMap($0, header, names, rows: rows) }.reduce(nil) {
            (best: ColumnMap?, next) in
            guard let best, best.score >= next.score else { return next }
            return best
        }?.keepingPeopleApart(names, dialects, rows)
    }

    /// Of a form the columns that any dialect knows for a person's are no questions, whatever its own dialect forgot;
    /// nor are, of forms without names, those full of telephone or identity numbers.
    private func keepingPeopleApart(_ names: HeaderNames, _ dialects: [Dialect], _ rows: [Grid.Row]) -> ColumnMap {
        guard dialect.kind != .message else { return self }
        var map = self
        for column in others {
            let own = names.columns[column]
            let field = Dialect.Field.allCases.first { field in
                field.person != nil && dialects.contains { $0.columns[field]?.contains(where: own.contains) ?? false }
            }
            let shape = dialect.kind.isSecret ? ColumnShape(rows.prefix(200).map { $0.cells.cell(column) }).guess : nil
            guard let field = field ?? (shape?.person == nil ? nil : shape) else { continue }
            map.others.removeAll { $0 == column }
            if map.indices[field] == nil { map.indices[field] = column }
        }
        return map
    }

    init?(_ dialect: Dialect, _ header: [String], rows: [Grid.Row] = []) {
        self.init(dialect, header, HeaderNames(header), rows: rows)
    }

    private init?(_ dialect: Dialect, _ header: [String], _ names: HeaderNames, rows: [Grid.Row]) {
        guard !names.haveOne(of: dialect.neverWith) else { return nil }
        let named = dialect.recognisedBy.count { names.column(named: $0) != nil }
        let formed = dialect.form.map { form in header.indices.count { form.fits(header[$0], $0, of: rows) } } ?? 0
        marks = named + formed
        var indices: [Dialect.Field: Int] = [:]
        for (field, aliases) in dialect.columns {
            indices[field] = aliases.lazy.compactMap(names.column(named:)).first
        }
        if dialect.kind == .message {
            guard indices[.text] != nil || indices[.title] != nil else { return nil }
        } else {
            guard named >= dialect.leastMarks || formed >= dialect.form?.alone ?? .max else { return nil }
        }
        self.dialect = dialect
        self.indices = indices
        let used = Set(indices.values)
        others = header.indices.filter { index in
            !used.contains(index) && !names.columns[index].contains { dialect.ignored.contains($0) }
        }
        hasRunningNumbers =
            indices[.id].map { id in names.columns[id].contains { dialect.runningNumbers.contains($0) } } ?? false
    }

    private var score: (Int, Int) { (marks, indices.count) }

    func value(_ field: Dialect.Field, _ row: Grid.Row) -> String? { row.value(indices[field]) }

    /// Columns whose values stand for several rows where cells are merged.
    var groupingColumns: Set<Int> { Set(Dialect.Field.grouping.compactMap { indices[$0] }) }
}
