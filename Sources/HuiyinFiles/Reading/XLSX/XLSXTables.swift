import HuiyinCore

/// Reads a workbook into one table for each visible sheet with rows.
struct XLSXTables {
    private let workbook: XLSXWorkbook
    private let largestCell: Int

    init(_ bytes: [UInt8], largestCell: Int, limits: XLSXLimits = XLSXLimits()) {
        workbook = XLSXWorkbook(bytes, limits: limits)
        self.largestCell = largestCell
    }

    func tables() throws(XLSXProblem) -> [Table] {
        try workbook.sheets().filter { !$0.isHidden }.compactMap(table)
    }

    private func table(_ sheet: XLSXSheet) -> Table? {
        guard let header = XLSXHeader(sheet) else { return nil }
        // Printed lists repeat their header at the top of each page.
        let repeated = sheet.rows[header.rows].map(\.cells)
        let rows = sheet.rows[header.rows.upperBound...].filter { !repeated.contains($0.cells) }
        return Table(
            format: "XLSX", encoding: "UTF-8（XLSX）", sheet: sheet.name, header: header.names,
            rows: rows.map { row($0, header.names.count) })
    }

    /// A row of a sheet ends with its last filled cell, so what is missing on the right is empty.
    private func row(_ row: XLSXSheet.Row, _ width: Int) -> Table.Row {
        if row.cells.count > width {
            return fault(row, .tooManyFields, nil, "表头\(width)列，这一行\(row.cells.count)列")
        }
        if let column = row.cells.firstIndex(where: { $0.utf8.count > largestCell }) {
            return fault(row, .cellTooLarge, column, "\(row.cells[column].utf8.count)字节，上限\(largestCell)")
        }
        let missing = repeatElement("", count: width - row.cells.count)
        return Table.Row(number: row.number, cells: row.cells + missing)
    }

    /// Keeps the row as its cells with tabs between.
    private func fault(_ row: XLSXSheet.Row, _ reason: Rejection.Reason, _ column: Int?, _ found: String) -> Table.Row {
        let raw = Array(row.cells.joined(separator: "\t").utf8)
        return Table.Row(
            number: row.number, cells: [], fault: .init(reason: reason, column: column, found: found, raw: raw))
    }
}
