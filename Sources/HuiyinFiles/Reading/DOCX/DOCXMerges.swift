import HuiyinCore

/// The merged cells of one table, as its rows come.
struct DOCXMerges {
    /// How a cell belongs to the one above it.
    enum Join { case none, begins, continues }

    private let name: String
    private let budget: OfficeBudget
    private var blocks: [Grid.Block] = []
    /// Cells that the next row may continue, by their first column.
    private var open: [Int: Grid.Block] = [:]

    init(of name: String, _ budget: OfficeBudget) {
        self.name = name
        self.budget = budget
    }

    /// - Returns: whether the cell's text is shown, because it is no part of the one above.
    mutating func add(_ row: Int, _ columns: Range<Int>, _ join: Join) throws(OfficeProblem) -> Bool {
        let columns = columns.lowerBound...columns.upperBound - 1
        let above = open.removeValue(forKey: columns.lowerBound)
        if let above, join == .continues, above.columns == columns, above.rows.upperBound == row - 1 {
            open[columns.lowerBound] = Grid.Block(rows: above.rows.lowerBound...row, columns: columns)
            return false
        }
        if let above { try close(above) }
        let block = Grid.Block(rows: row...row, columns: columns)
        if join == .none { try close(block) } else { open[columns.lowerBound] = block }
        return true
    }

    /// - Order: by row, then by column.
    mutating func end() throws(OfficeProblem) -> [Grid.Block] {
        for block in open.values { try close(block) }
        open = [:]
        return blocks.sorted {
            ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
        }
    }

    private mutating func close(_ block: Grid.Block) throws(OfficeProblem) {
        guard block.rows.count > 1 || block.columns.count > 1 else { return }
        try budget.spend(block, of: name)
        blocks.append(block)
    }
}
