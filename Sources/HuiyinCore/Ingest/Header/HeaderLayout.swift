/// Finds the header by the shape of the rows alone.
///
/// - Source: a title has one filled cell (or one value all over, when it is merged), a note one or two; a header has
///   nearly as many as the rows below it.
enum HeaderLayout {
    /// Rows whose width is compared.
    private static let sample = 50

    /// The first row with two different values and at least 60 % of the median number of filled cells; in a grid of a
    /// single column the first row. Nil when there is no row.
    static func index(of grid: Grid) -> Int? {
        let rows = grid.rows.prefix(sample)
        let filled = rows.map { row in row.cells.count { !$0.isBlank } }
        let typical = median(filled.filter { $0 > 0 })
        let index = rows.indices.first { filled[$0] * 5 >= typical * 3 && hasTwoValues(grid, row: $0) }
        return index ?? rows.indices.first { filled[$0] > 0 }
    }

    /// In a grid of a single column one value is enough; a merged one counts once.
    static func hasTwoValues(_ grid: Grid, row index: Int) -> Bool {
        let row = grid.rows[index]
        let filled = row.cells.filter { !$0.isBlank }
        guard let first = filled.first else { return false }
        if filled.contains(where: { $0 != first }) { return true }
        return filled.count == 1 && grid.rows.prefix(sample).allSatisfy { $0.cells.count <= 1 }
    }

    /// The lower one of two middles.
    private static func median(_ counts: [Int]) -> Int {
        counts.isEmpty ? 0 : counts.sorted()[(counts.count - 1) / 2]
    }
}
