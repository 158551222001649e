import HuiyinCore

extension Grid.Row {
    /// A row, or its fault when a cell is above the pipeline's limit; it is then kept as its cells with tabs between.
    init(number: Int, cells: [String], largestCell: Int) {
        guard let column = cells.firstIndex(where: { $0.utf8.count > largestCell }) else {
            self.init(number: number, cells: cells)
            return
        }
        let found = "\(cells[column].utf8.count)字节，上限\(largestCell)"
        let raw = Array(cells.joined(separator: "\t").utf8)
        self.init(
            number: number, fault: .init(reason: .cellTooLarge, column: column, found: found, raw: raw))
    }
}
