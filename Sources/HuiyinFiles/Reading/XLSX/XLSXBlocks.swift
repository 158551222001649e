import HuiyinCore

/// The merged ranges of one sheet, `A1:C2`.
struct XLSXBlocks {
    private let place: String
    private let budget: OfficeBudget
    private(set) var blocks: [Grid.Block] = []

    init(of place: String, _ budget: OfficeBudget) {
        self.place = place
        self.budget = budget
    }

    /// A range of one cell is legal and merges nothing.
    ///
    /// - Throws: `damaged` when it is no range, `oversized` when there are too many.
    mutating func add(_ reference: XMLValue) throws(OfficeProblem) {
        guard reference.bytes.contains(UInt8(ascii: ":")) else { return }
        guard let block = Grid.Block(reference.bytes) else {
            throw .damaged("\(place)的合并区域“\(reference.text.prefix(20))”不对")
        }
        try budget.spend(block, of: place)
        if block.rows.count > 1 || block.columns.count > 1 { blocks.append(block) }
    }
}

extension Grid.Block {
    /// Nil when it has not two ends in order.
    init?(_ text: some Collection<UInt8>) {
        let ends = text.split(separator: UInt8(ascii: ":")).map { XLSXReference($0) }
        guard ends.count == 2, let from = ends[0], let to = ends[1], from.row <= to.row, from.column <= to.column else {
            return nil
        }
        self.init(rows: from.row...to.row, columns: from.column...to.column)
    }
}
