/// What a workbook may cost; beyond any of these it is refused, before memory is spent.
///
/// - Units: bytes, where nothing else is said.
struct XLSXLimits: Sendable {
    /// Files in the archive: a workbook has about ten, and one or two more a sheet, a picture or a note.
    var entries = 10_000
    /// One file, unpacked: 128,279 hotline orders in 35 MiB unpack to about 150 MiB.
    var entry = 512 << 20
    /// All files, unpacked.
    var total = 1 << 30
    /// Unpacked bytes for each packed one. Text reaches 20, empty formatted cells 100; a bomb comes near 1,032, the
    /// most that deflate can do. (Apache POI refuses above 100.)
    var ratio = 200
    /// Files up to this size are not judged by their ratio.
    var unsuspicious = 1 << 20
    /// One tag with its attributes; the parser holds a tag whole.
    var tag = 1 << 20
    /// Cells of all sheets, the empty ones left of a filled one included.
    var cells = 20_000_000
    /// Text of all cells; a shared string counts each time it is used.
    var text = 512 << 20
    /// Text of one cell, whatever the pipeline allows. Excel holds 32,767 characters, at most 128 KiB.
    var cell = 16 << 20
}

/// What is left of the limits that all sheets of a workbook share.
final class XLSXBudget {
    private let limits: XLSXLimits
    private var cells = 0
    private var text = 0

    init(_ limits: XLSXLimits) { self.limits = limits }

    /// Counts a finished row.
    func spend(_ row: [String], of sheet: String) throws(XLSXProblem) {
        cells += row.count
        for cell in row { text += cell.utf8.count }
        if cells > limits.cells { throw .tooManyCells(sheet: sheet, limit: limits.cells) }
        if text > limits.text { throw .tooMuchText(sheet: sheet, limit: limits.text) }
    }
}
