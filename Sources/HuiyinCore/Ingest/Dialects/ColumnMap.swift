/// Which column of one table holds which field.
struct ColumnMap: Sendable {
    let dialect: Dialect
    let indices: [Dialect.Field: Int]
    /// Columns that no field uses, and that the dialect does not tell to ignore.
    let others: [Int]
    /// Whether the own number of a row counts in its file alone.
    let hasRunningNumbers: Bool
    /// How many headers only this dialect has.
    let marks: Int

    /// The dialect that fits a header best: most of its own marks, then most fields; ties go to the first by name.
    ///
    /// - Returns: nil when none has the marks it needs, or a column for text.
    static func recognise(_ header: [String], _ dialects: [Dialect]) -> ColumnMap? {
        dialects.compactMap { ColumnMap($0, header) }.reduce(nil) { (best: ColumnMap?, next) in
            guard let best, best.score >= next.score else { return next }
            return best
        }
    }

    /// What a header may be called: `诉求信息/诉求内容`, of two levels, is 诉求内容 too.
    static func names(of header: String) -> [String] {
        let levels = header.split(separator: "/")
        return [Dialect.normal(header)] + (levels.count > 1 ? [Dialect.normal(String(levels.last!))] : [])
    }

    init?(_ dialect: Dialect, _ header: [String]) {
        let names = header.map(ColumnMap.names)
        marks = dialect.recognisedBy.count { mark in names.contains { $0.contains(mark) } }
        var indices: [Dialect.Field: Int] = [:]
        for (field, aliases) in dialect.columns {
            indices[field] = aliases.lazy.compactMap { alias in names.firstIndex { $0.contains(alias) } }.first
        }
        if dialect.kind == .message {
            guard indices[.text] != nil || indices[.title] != nil else { return nil }
        } else {
            guard marks >= dialect.leastMarks else { return nil }
        }
        self.dialect = dialect
        self.indices = indices
        let used = Set(indices.values)
        others = header.indices.filter { index in
            !used.contains(index) && !names[index].contains { dialect.ignored.contains($0) }
        }
        hasRunningNumbers =
            indices[.id].map { id in names[id].contains { dialect.runningNumbers.contains($0) } } ?? false
    }

    private var score: (Int, Int) { (marks, indices.count) }

    func value(_ field: Dialect.Field, _ row: Grid.Row) -> String? { row.value(indices[field]) }

    /// Columns whose values stand for several rows where cells are merged.
    var groupingColumns: Set<Int> { Set(Dialect.Field.grouping.compactMap { indices[$0] }) }
}

extension String {
    /// Without white space at the ends: full-width, no-break and zero-width spaces included.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.first, let last = scalars.last, first.isBlank || last.isBlank else { return self }
        guard let start = scalars.firstIndex(where: { !$0.isBlank }),
            let end = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(scalars[start...end])
    }

    /// Nothing but white space.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}

extension Unicode.Scalar {
    /// White space as Unicode has it, and what has no width at all.
    fileprivate var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        case 0x200B, 0xFEFF: true
        default: false
        }
    }
}
