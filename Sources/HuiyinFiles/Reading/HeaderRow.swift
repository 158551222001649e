/// Finds the row of a sheet that names the columns, below whatever titles and notes stand above it.
///
/// - Source: a title has one filled cell (or one value all over, when it is merged), a note one or two; a header has
///   nearly as many as the rows below it.
enum HeaderRow {
    /// Rows looked at; titles and notes are above the first data row.
    static let sample = 50
    /// Characters of a column's name; a sentence of a citizen is longer.
    private static let longestName = 16

    /// The first row with two different values and at least 60 % of the median number of filled cells; in a table of
    /// a single column the first row with anything in it. Nil when no row has.
    static func index(of rows: [[String]]) -> Int? {
        let sample = rows.prefix(sample)
        let filled = sample.map { row in row.count { !isBlank($0) } }
        let typical = median(filled.filter { $0 > 0 })
        let header = sample.indices.first { index in
            filled[index] * 5 >= typical * 3 && hasTwoValues(sample[index])
        }
        return header ?? rows.firstIndex { !$0.allSatisfy(isBlank) }
    }

    /// The same for delimited text, where a row with an unquoted comma has too many cells: a row below the first is the
    /// header only if it looks like names of columns and most rows below are as wide. 0 when there are no rows.
    static func belowTitle(_ rows: [[String]]) -> Int {
        guard let index = index(of: rows), index > 0, rows[index].allSatisfy(isName) else { return 0 }
        let isEven = median(rows[(index + 1)...].map(\.count)) == rows[index].count
        return isEven && Set(rows[index]).count == rows[index].count ? index : 0
    }

    private static func isName(_ cell: String) -> Bool {
        cell.count <= longestName && !cell.isEmpty && cell.contains { !$0.isNumber && !$0.isPunctuation }
    }

    /// The lower one of two middles.
    private static func median(_ counts: [Int]) -> Int {
        counts.isEmpty ? 0 : counts.sorted()[(counts.count - 1) / 2]
    }

    private static func hasTwoValues(_ row: [String]) -> Bool {
        guard let first = row.first(where: { !isBlank($0) }) else { return false }
        return row.contains { !isBlank($0) && $0 != first }
    }

    private static func isBlank(_ cell: String) -> Bool {
        cell.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
    }
}
