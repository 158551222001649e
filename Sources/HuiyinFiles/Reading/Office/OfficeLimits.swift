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
    /// Cells of all merged ranges: more overlap, or lie where nothing is. Whoever fills them needs no bound of its own.
    var merged = 20_000_000
}
