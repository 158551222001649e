import HanText
import HuiyinCore

/// Reads the tables of a web page, as hotline systems export it, often under the name of a spreadsheet.
///
/// The parser is ours: that of libxml2 takes 19 s for 900 KB of tags that never close, reads HTML 4 only, and its headers
/// bring in a second ICU, which no Swift file can see beside Foundation's.
///
/// - Shapes: one grid a table; its rows count from 1. Of tables inside of each other the innermost with data; text
///   outside of tables is not read.
/// - Cost: one pass over the page.
/// - Source: HTML Living Standard 13.2; what it mends of broken markup, as far as it moves a cell.
struct HTMLGrids {
    private let text: DecodedText
    private let largestCell: Int
    private let limits: HTMLLimits

    /// - Parameter largestCell: bytes; a row with a larger cell is a fault.
    /// - Throws: a ``FileForm/Problem`` when the encoding cannot be proved.
    init(_ bytes: [UInt8], largestCell: Int, limits: HTMLLimits = HTMLLimits()) throws {
        text = try DecodedText(bytes, hint: HTMLStart.encoding(bytes))
        self.largestCell = largestCell
        self.limits = limits
    }

    static func isHTML(_ bytes: [UInt8]) -> Bool { HTMLStart.isHTML(bytes) }

    /// - Throws: a ``FileForm/Problem`` when the page breaks off, costs too much, or has no table.
    func grids() throws -> [Grid] {
        let form = HTMLCellForm(encoding: text.encoding, largestCell: largestCell)
        let tables = try HTMLTables(text.bytes, form, limits).found
        guard !tables.isEmpty else { throw FileForm.Problem.noTable }
        return tables.enumerated().map { index, table in
            grid(table, sheet: tables.count > 1 ? "表格\(index + 1)" : nil)
        }
    }

    private func grid(_ table: HTMLTable, sheet: String?) -> Grid {
        let rows = table.rows.filter { !$0.cells.isEmpty || $0.fault != nil }.map(\.finished)
        return Grid(
            format: "HTML", encoding: text.proof, sheet: sheet, rows: rows,
            merges: table.merges.compactMap { $0.clipped(to: table.rows.count) })
    }
}

extension HTMLTable.Row {
    /// A fault keeps the text of the other cells, too.
    fileprivate var finished: Grid.Row {
        guard let fault else { return Grid.Row(number: number, cells: cells) }
        let raw = Array(cells.joined(separator: "\t").utf8) + [0x09] + fault.raw
        return Grid.Row(
            number: number,
            fault: .init(reason: fault.reason, column: fault.column, found: fault.found, raw: raw))
    }
}

extension Grid.Block {
    /// Nil when a single cell is left.
    fileprivate func clipped(to row: Int) -> Grid.Block? {
        let rows = rows.clamped(to: 1...max(row, 1))
        return rows.count > 1 || columns.count > 1 ? Grid.Block(rows: rows, columns: columns) : nil
    }
}
