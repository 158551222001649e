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
                rows: sheet.rows.map { Grid.Row(number: $0.number, cells: $0.cells) },
                merges: sheet.headerMerges.map { Grid.Block(rows: $0.rows, columns: $0.columns) })
        }
    }
}
