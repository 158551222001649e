extension Table {
    /// The rows of a grid below its header, each as wide as the header.
    init(_ grid: Grid, _ header: Header) {
        let body = grid.rows[header.rows.upperBound...]
        let heads = grid.rows[header.rows].map(\.cells)
        let width = Table.width(header.names, body, grid.isDelimited)
        let names = ColumnNames.distinct((0..<width).map(header.names.cell))
        var rows: [Grid.Row] = []
        var repeated: [Int] = []
        rows.reserveCapacity(body.count)
        for row in body {
            if heads.contains(row.cells) || row.cells == header.names {
                repeated.append(row.number)
            } else {
                rows.append(Table.row(row, width, grid.isDelimited))
            }
        }
        self.init(
            format: grid.format, encoding: grid.encoding, sheet: grid.sheet, header: names,
            headerRows: header.rows.isEmpty
                ? nil : grid.rows[header.rows.lowerBound].number...grid.rows[header.rows.upperBound - 1].number,
            rows: rows, repeatedHeaders: grid.header == nil ? repeated : [], blocks: grid.merges)
    }

    /// Columns without a name at the end count only when most rows have something there: a single wide row has too
    /// many cells. In delimited text the header must have their cells: rows that are wider all alike hold commas.
    private static func width(_ names: [String], _ body: ArraySlice<Grid.Row>, _ isDelimited: Bool) -> Int {
        let named = (names.lastIndex { !$0.isBlank } ?? -1) + 1
        let wide = body.prefix(1000).count { $0.cells.count > named && $0.cells[named...].contains { !$0.isBlank } }
        guard wide * 2 > min(body.count, 1000) else { return max(named, 1) }
        if isDelimited { return max(names.count, 1) }
        return max(names.count, body.prefix(1000).map { ($0.cells.lastIndex { !$0.isBlank } ?? -1) + 1 }.max() ?? 0)
    }

    /// Empty cells beyond the header come from spreadsheets and mean nothing.
    private static func row(_ row: Grid.Row, _ width: Int, _ isDelimited: Bool) -> Grid.Row {
        guard row.fault == nil, row.cells.count != width else { return row }
        let filled = (row.cells.lastIndex { !$0.isBlank } ?? -1) + 1
        if filled > width { return fault(row, .tooManyFields, width) }
        if row.cells.count < width {
            if isDelimited { return fault(row, .tooFewFields, width) }
            return Grid.Row(number: row.number, cells: row.cells + repeatElement("", count: width - row.cells.count))
        }
        return Grid.Row(number: row.number, cells: Array(row.cells[..<width]))
    }

    private static func fault(_ row: Grid.Row, _ reason: Rejection.Reason, _ width: Int) -> Grid.Row {
        Grid.Row(
            number: row.number,
            fault: .init(reason: reason, found: "表头\(width)列，这一行\(row.cells.count)列", raw: row.raw))
    }
}

extension Grid.Row {
    /// The row as it came, to be kept sealed: a mark that no cell holds between the cells.
    var raw: [UInt8] { Array(cells.joined(separator: "\u{1F}").utf8) }
}
