import HuiyinCore

/// What is left of the limits that all grids of a file share.
final class OfficeBudget {
    let limits: OfficeLimits
    private var rows = 0
    private var cells = 0
    private var text = 0
    private var merges = 0
    private var merged = 0

    init(_ limits: OfficeLimits) { self.limits = limits }

    /// Counts a finished row.
    ///
    /// - Parameter place: as a user knows the grid.
    func spend(_ row: [String], of place: String) throws(OfficeProblem) {
        rows += 1
        cells += row.count
        for cell in row { text += cell.utf8.count }
        if rows > limits.rows { throw .oversized("读到\(place)，行数超过\(limits.rows)") }
        if cells > limits.cells { throw .oversized("读到\(place)，单元格超过\(limits.cells)个") }
        if text > limits.text { throw .oversized("读到\(place)，文字超过\(limits.text)字节") }
    }

    func spend(_ merge: Grid.Block, of place: String) throws(OfficeProblem) {
        merges += 1
        merged += merge.rows.count * merge.columns.count
        if merges > limits.merges { throw .oversized("读到\(place)，合并区域超过\(limits.merges)个") }
        if merged > limits.merged { throw .oversized("读到\(place)，合并的单元格超过\(limits.merged)个") }
    }
}
