import HuiyinCore

/// Reads a workbook into one grid a sheet.
struct XLSXGrids {
    private let workbook: XLSXWorkbook
    private let largestCell: Int

    init(_ bytes: [UInt8], largestCell: Int, limits: XLSXLimits = XLSXLimits()) {
        workbook = XLSXWorkbook(bytes, limits: limits)
        self.largestCell = largestCell
    }

    func grids() throws(XLSXProblem) -> [Grid] {
        try workbook.sheets().map { sheet in
            Grid(
                format: "XLSX", encoding: "UTF-8（XLSX）", sheet: sheet.name, isHidden: sheet.isHidden,
                rows: sheet.rows.map(row),
                merges: sheet.headerMerges.map { Grid.Block(rows: $0.rows, columns: $0.columns) })
        }
    }

    private func row(_ row: XLSXSheet.Row) -> Grid.Row {
        guard let column = row.cells.firstIndex(where: { $0.utf8.count > largestCell }) else {
            return Grid.Row(number: row.number, cells: row.cells)
        }
        let found = "\(row.cells[column].utf8.count)字节，上限\(largestCell)"
        let raw = Array(row.cells.joined(separator: "\u{1F}").utf8)
        return Grid.Row(
            number: row.number, cells: [],
            fault: .init(reason: .cellTooLarge, column: column, found: found, raw: raw))
    }
}
