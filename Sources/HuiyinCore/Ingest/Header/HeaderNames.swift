/// What the columns of one header may be called, worked out once for all dialects.
struct HeaderNames {
    /// By column.
    let names: [[String]]
    /// By name the first column that has it.
    private let columns: [String: Int]
    /// Names that somebody gave: `第16列` is none.
    let given: Set<String>

    init(_ header: [String]) {
        names = header.map(HeaderNames.names)
        var columns: [String: Int] = [:]
        var given: Set<String> = []
        for (column, names) in names.enumerated() {
            for name in names where columns[name] == nil { columns[name] = column }
            if header[column] != ColumnNames.unnamed(column) { given.formUnion(names) }
        }
        self.columns = columns
        self.given = given
    }

    func column(_ name: String) -> Int? { columns[name] }

    /// What a header may be called: `诉求信息/诉求内容`, of two levels, is 诉求内容 too, and so is `诉求内容（必填）`.
    static func names(of header: String) -> [String] {
        let levels = header.split(separator: "/")
        let plain = header.trimmed.last.map("）)".contains) == true ? header.lastIndex { "（(".contains($0) } : nil
        let others = (levels.count > 1 ? [String(levels.last!)] : []) + (plain.map { [String(header[..<$0])] } ?? [])
        return [Dialect.normal(header)] + others.map(Dialect.normal).filter { !$0.isEmpty }
    }
}
