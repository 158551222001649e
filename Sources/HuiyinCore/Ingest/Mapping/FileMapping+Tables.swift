extension FileMapping {
    /// What the mapping says, as a dialect of one file.
    var dialect: Dialect {
        let columns = items == .whole ? [Dialect.Field.text: LetterReader.column] : columns
        return Dialect(
            id: "mapping", name: "按对照文件", channel: channel,
            columns: columns.mapValues { [Dialect.normal($0), $0] })
    }

    /// The whole file as one item, or a table for each grid.
    func tables(of grids: [Grid]) -> [Table] {
        switch items {
        case .whole: LetterReader.table(of: grids).map { [$0] } ?? []
        case .rows: grids.map { Table($0, header(of: $0)) }
        }
    }

    /// Columns that the mapping calls by their place are named by it.
    private func header(of grid: Grid) -> Header {
        let index = grid.rows.firstIndex { $0.number == headerRow }
        let names = index.map { grid.rows[$0].cells } ?? []
        let width = grid.rows.prefix(1000).map(\.cells.count).max() ?? 0
        return Header(
            names: (0..<max(width, names.count)).map { column in
                let name = names.cell(column)
                let ordinal = ColumnNames.unnamed(column)
                return columns.values.contains(ordinal) || name.isBlank ? ordinal : name
            }, rows: index.map { $0..<$0 + 1 } ?? 0..<0)
    }
}
