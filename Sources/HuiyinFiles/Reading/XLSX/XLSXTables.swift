import HuiyinCore

/// One table for each visible sheet of a workbook.
struct XLSXTables {
    let grids: [Grid]

    func tables() -> [Table] { grids.filter { !$0.isHidden }.compactMap(table) }

    private func table(_ grid: Grid) -> Table? {
        let merges = XLSXMerges(grid.merges)
        let filled = merges.fill(grid.rows)
        guard let header = XLSXHeader(filled, merges.blocks) else { return nil }
        // Printed lists repeat their header at the top of each page.
        let repeated = filled[header.rows].map(\.cells)
        let rows = filled[header.rows.upperBound...].lazy.filter { $0.fault != nil || !repeated.contains($0.cells) }
        return Table(
            format: grid.format, encoding: grid.encoding, sheet: grid.sheet, header: header.names,
            rows: rows.map { row($0, header.names.count) })
    }

    /// A row of a sheet ends with its last filled cell, so what is missing on the right is empty.
    private func row(_ row: Grid.Row, _ width: Int) -> Table.Row {
        if let fault = row.fault {
            return Table.Row(
                number: row.number, cells: [],
                fault: .init(reason: fault.reason, column: fault.column, found: fault.found, raw: fault.raw))
        }
        guard row.cells.count <= width else {
            let raw = Array(row.cells.joined(separator: "\t").utf8)
            let found = "表头\(width)列，这一行\(row.cells.count)列"
            return Table.Row(
                number: row.number, cells: [],
                fault: .init(reason: .tooManyFields, column: nil, found: found, raw: raw))
        }
        let missing = width - row.cells.count
        let cells = missing == 0 ? row.cells : row.cells + repeatElement("", count: missing)
        return Table.Row(number: row.number, cells: cells)
    }
}
