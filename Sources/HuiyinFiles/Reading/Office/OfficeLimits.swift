/// What an office file may cost; beyond any of these it is refused, before memory is spent.
///
/// - Units: bytes, where nothing else is said.
struct OfficeLimits: Sendable {
    var archive = ZIPLimits.office
    /// One tag with its attributes; the parser holds a tag whole.
    var tag = 1 << 20
    /// Rows of all grids: nearly three full sheets. A row costs about 100 bytes beside its cells.
    var rows = 3_000_000
    /// Cells of all grids, the empty ones left of a filled one included.
    var cells = 20_000_000
    /// Text of all cells; a shared string counts each time it is used.
    var text = 512 << 20
    /// Text of one cell, whatever the pipeline allows. Excel holds 32,767 characters, at most 128 KiB.
    var cell = 16 << 20
    /// Merged ranges of all grids.
    var merges = 200_000
}

/// What is left of the limits that all grids of a file share.
final class OfficeBudget {
    let limits: OfficeLimits
    private var rows = 0
    private var cells = 0
    private var text = 0
    private var merges = 0

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

    func spendMerge(of place: String) throws(OfficeProblem) {
        merges += 1
        if merges > limits.merges { throw .oversized("读到\(place)，合并区域超过\(limits.merges)个") }
    }
}
