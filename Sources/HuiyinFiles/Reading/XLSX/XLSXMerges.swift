import HuiyinCore

/// The first rows of a grid, where headers are, with each merged value in all its cells.
///
/// A merged cell holds its value at the top left alone. Below the headers it stays there: a value filled down a column
/// would be taken for what each person said.
struct XLSXMerges {
    static let headerRows = 1...5

    let blocks: [Grid.Block]

    init(_ blocks: [Grid.Block]) {
        let rows = XLSXMerges.headerRows
        self.blocks = blocks.filter { rows.contains($0.rows.lowerBound) && rows.contains($0.rows.upperBound) }
    }

    /// Rows that have nothing of their own are not made.
    func fill(_ rows: [Grid.Row]) -> [Grid.Row] {
        var rows = rows
        for block in blocks {
            guard let top = index(of: block.rows.lowerBound, in: rows) else { continue }
            let column = block.columns.lowerBound
            guard column < rows[top].cells.count, !rows[top].cells[column].isEmpty else { continue }
            let value = rows[top].cells[column]
            for number in block.rows {
                guard let index = index(of: number, in: rows), rows[index].fault == nil else { continue }
                rows[index] = XLSXMerges.fill(rows[index], block.columns, value)
            }
        }
        return rows
    }

    private static func fill(_ row: Grid.Row, _ columns: ClosedRange<Int>, _ value: String) -> Grid.Row {
        var cells = row.cells
        while cells.count <= columns.upperBound { cells.append("") }
        for column in columns where cells[column].isEmpty { cells[column] = value }
        return Grid.Row(number: row.number, cells: cells)
    }

    private func index(of number: Int, in rows: [Grid.Row]) -> Int? {
        rows.prefix(XLSXMerges.headerRows.count).firstIndex { $0.number == number }
    }
}
