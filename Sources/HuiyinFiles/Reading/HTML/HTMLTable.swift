import HuiyinCore

/// A table of a page while its cells come in, and when it is done.
struct HTMLTable {
    struct Row {
        let number: Int
        var cells: [String] = []
        var fault: Grid.Fault?
        /// Whether one of its cells holds a table with data.
        var holdsTable = false

        var filled: Int { cells.count { !$0.isEmpty } }
    }

    private struct Cell {
        let column: Int
        var text = HTMLText()
    }

    private(set) var rows: [Row] = []
    private(set) var merges: [Grid.Block] = []
    private var cell: Cell?
    /// Tables with data inside of cells.
    private var inner: [HTMLTable] = []
    /// The last row that is taken from above, for each column.
    private var taken: [Int] = []
    /// The next column of the open row.
    private var column = 0
    private var isRowOpen = false

    var isInCell: Bool { cell != nil }

    var hasData: Bool { rows.count >= 2 && rows.contains { $0.cells.count >= 2 } }

    /// The innermost tables with data, or this one, if it is one itself: when most of its rows have data and no table
    /// inside. A letter may hold a small table; that makes no layout of a list of letters.
    var results: [HTMLTable] {
        let own = rows.count { $0.filled >= 2 && !$0.holdsTable }
        return inner.isEmpty || own * 2 > rows.count ? [self] : inner
    }

    mutating func withText(_ change: (inout HTMLText) -> Void) {
        if cell != nil { change(&cell!.text) }
    }

    mutating func beginRow() {
        isRowOpen = true
        rows.append(Row(number: rows.count + 1))
        column = 0
    }

    /// A row that is not shown keeps its number.
    mutating func skipRow() {
        rows.append(Row(number: rows.count + 1))
        isRowOpen = false
    }

    mutating func endRow() { isRowOpen = false }

    mutating func beginCell(_ tag: HTMLTag, _ budget: inout HTMLBudget) throws(FileForm.Problem) {
        if !isRowOpen { beginRow() }
        let row = rows.count
        let first = column
        while !isFree(column, row) { column += 1 }
        guard column < HTMLLimits.columns, row <= HTMLLimits.rows else {
            throw .oversizedPage("网页表格超过\(HTMLLimits.columns)列或\(HTMLLimits.rows)行")
        }
        let wanted = min(max(tag.span("colspan"), 1), HTMLLimits.span, HTMLLimits.columns - column)
        let columns = column..<column + 1 + (1..<wanted).prefix { isFree(column + $0, row) }.count
        // A span of 0 goes down to the end.
        let height = tag.span("rowspan")
        let last = height == 0 ? HTMLLimits.rows : row + min(height, HTMLLimits.rows) - 1
        try budget.spend(cells: columns.upperBound - first)
        take(columns, to: last)
        if columns.count > 1 || last > row {
            merges.append(.init(rows: row...last, columns: columns.lowerBound...columns.upperBound - 1))
        }
        cell = Cell(column: column)
        column = columns.upperBound
    }

    mutating func endCell(_ form: HTMLCellForm, _ budget: inout HTMLBudget) throws(FileForm.Problem) {
        guard let cell else { return }
        self.cell = nil
        let bytes = cell.text.trimmed
        guard !bytes.isEmpty else { return }
        let row = rows.count - 1
        try budget.spend(cells: max(0, cell.column - rows[row].cells.count), text: bytes.count)
        switch form.read(bytes, column: cell.column) {
        case .success(let text):
            while rows[row].cells.count < cell.column { rows[row].cells.append("") }
            rows[row].cells.append(text)
        case .failure(let fault): rows[row].fault = rows[row].fault ?? fault.fault
        }
    }

    /// A table inside of the open cell: its text is text of the cell, too.
    mutating func take(_ table: HTMLTable, _ budget: inout HTMLBudget) throws(FileForm.Problem) {
        let found = table.hasData || !table.inner.isEmpty ? table.results.filter(\.hasData) : []
        inner += found
        if !found.isEmpty, !rows.isEmpty { rows[rows.count - 1].holdsTable = true }
        for row in table.rows {
            let text = row.fault?.raw ?? Array(row.cells.joined(separator: " ").utf8)
            try budget.spend(text: text.count)
            withText {
                $0.breakBlock()
                $0.addShown(text)
            }
        }
        withText { $0.breakBlock() }
    }

    private func isFree(_ column: Int, _ row: Int) -> Bool { column >= taken.count || taken[column] < row }

    private mutating func take(_ columns: Range<Int>, to row: Int) {
        while taken.count < columns.upperBound { taken.append(0) }
        for column in columns { taken[column] = row }
    }
}
