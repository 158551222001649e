/// Which column of one table holds which field.
struct ColumnMap {
    let dialect: Dialect
    let indices: [Dialect.Field: Int]
    /// Headers that no field uses; reported, never silently dropped.
    let unused: [String]

    /// The dialect that fits a header best: most of its own marks, then most fields; ties go to the first by name.
    ///
    /// - Returns: nil when no dialect finds a text column.
    static func recognise(_ header: [String], _ dialects: [Dialect]) -> ColumnMap? {
        let names = header.map(ColumnMap.names)
        return dialects.compactMap { dialect -> (map: ColumnMap, score: (Int, Int))? in
            let map = ColumnMap(dialect, header, names)
            guard map.indices[.text] != nil || map.indices[.title] != nil else { return nil }
            let marks = dialect.recognisedBy.count { mark in names.contains { $0.contains(mark) } }
            return (map, (marks, map.indices.count))
        }
        .reduce(nil) { (best: (map: ColumnMap, score: (Int, Int))?, next) in
            guard let best, best.score >= next.score else { return next }
            return best
        }?.map
    }

    /// What a header may be called: `诉求信息/诉求内容`, of two levels, is 诉求内容 too.
    private static func names(of header: String) -> [String] {
        let levels = header.split(separator: "/")
        return [Dialect.normal(header)] + (levels.count > 1 ? [Dialect.normal(String(levels.last!))] : [])
    }

    private init(_ dialect: Dialect, _ header: [String], _ names: [[String]]) {
        self.dialect = dialect
        var indices: [Dialect.Field: Int] = [:]
        for (field, aliases) in dialect.columns {
            indices[field] = aliases.lazy.compactMap { alias in names.firstIndex { $0.contains(alias) } }.first
        }
        self.indices = indices
        let used = Set(indices.values)
        unused = header.indices.filter { !used.contains($0) && !header[$0].isEmpty }.map { header[$0] }
    }

    func value(_ field: Dialect.Field, _ row: Table.Row) -> String? {
        guard let index = indices[field], index < row.cells.count else { return nil }
        let value = row.cells[index].trimmed
        return value.isEmpty ? nil : value
    }
}

extension String {
    /// Without white space at the ends: full-width, no-break and zero-width spaces included.
    var trimmed: String {
        func blank(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
        }
        guard let first = unicodeScalars.firstIndex(where: { !blank($0) }),
            let last = unicodeScalars.lastIndex(where: { !blank($0) })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
