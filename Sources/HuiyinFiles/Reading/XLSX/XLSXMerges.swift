/// The merged ranges among the first rows of a sheet, where headers are.
///
/// A merged cell holds its value at the top left alone. Below the headers it stays there: a value filled down a column
/// would be taken for what each person said.
struct XLSXMerges {
    static let headerRows = 1...5

    private(set) var ranges: [XLSXRange] = []
    private var area = 0

    /// - Throws: `damaged` when it is no range, or the ranges overlap.
    mutating func add(_ reference: XMLValue, of part: String) throws(XLSXProblem) {
        // A range of one cell is legal and merges nothing.
        guard reference.bytes.contains(UInt8(ascii: ":")) else { return }
        guard let range = XLSXRange(reference.bytes) else {
            throw .damaged("\(part) 的合并区域“\(reference.text)”不对")
        }
        let rows = XLSXMerges.headerRows
        guard rows.contains(range.rows.lowerBound), rows.contains(range.rows.upperBound) else { return }
        ranges.append(range)
        area += range.area
        guard area <= rows.count * XLSXReference.columns else { throw .damaged("\(part) 的合并区域互相重叠") }
    }

    /// Copies the value at the top left into the empty cells of its range. Rows that have nothing of their own are not
    /// made.
    ///
    /// - Returns: the places of the rows that were filled.
    func fill(_ rows: inout [XLSXSheet.Row]) -> Set<Int> {
        var filled: Set<Int> = []
        for range in ranges {
            guard let top = index(of: range.rows.lowerBound, in: rows) else { continue }
            let column = range.columns.lowerBound
            guard column < rows[top].cells.count, !rows[top].cells[column].isEmpty else { continue }
            let value = rows[top].cells[column]
            for row in range.rows {
                guard let index = index(of: row, in: rows) else { continue }
                XLSXMerges.fill(&rows[index].cells, range.columns, value)
                filled.insert(index)
            }
        }
        return filled
    }

    private static func fill(_ cells: inout [String], _ columns: ClosedRange<Int>, _ value: String) {
        while cells.count <= columns.upperBound { cells.append("") }
        for column in columns where cells[column].isEmpty { cells[column] = value }
    }

    private func index(of number: Int, in rows: [XLSXSheet.Row]) -> Int? {
        rows.prefix(XLSXMerges.headerRows.count).firstIndex { $0.number == number }
    }
}
