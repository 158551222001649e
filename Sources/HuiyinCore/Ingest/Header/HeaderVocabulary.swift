import HanText

/// The names that columns are known by: every alias and mark of every dialect, and the forms of numbered questions.
struct HeaderVocabulary: Sendable {
    private let names: Set<String>

    init(_ dialects: [Dialect]) {
        names = Set(dialects.flatMap { $0.recognisedBy + $0.columns.values.joined() })
    }

    /// Whether a cell names a column. A name of several levels is known by its last.
    func knows(_ cell: String) -> Bool {
        HeaderNames.names(of: cell).contains { names.contains($0) } || HeaderVocabulary.isQuestion(cell)
    }

    /// Whether a cell is a name of ours and nothing else: no numbered question, no level above.
    func isField(_ cell: String) -> Bool { names.contains(Dialect.normal(cell)) }

    /// `3、您对…`, `3.题干`, `第3题(子项)`, `Q3`, `Q3_1`.
    static func isQuestion(_ cell: String) -> Bool {
        let units = NormalForm.units(cell.trimmed)
        var rest = units[...]
        let prefix = rest.first == 0x7B2C || rest.first == 0x71  // 第, q
        if prefix { rest = rest.dropFirst() }
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...3).contains(digits.count) else { return false }
        rest = rest.dropFirst(digits.count)
        guard let next = rest.first else { return units.first == 0x71 }
        if units.first == 0x7B2C { return next == 0x9898 }  // 题
        if units.first == 0x71 { return Script.of(next) != .han || rest.count > 1 }
        // A number with a mark and words behind it; `2021-12-29` and `3.5` have none.
        guard [0x3001, 0x2E, 0x3A, 0xFF0E].contains(next) else { return false }
        return rest.dropFirst().contains { Script.of($0) == .han }
    }
}
