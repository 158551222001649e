@testable import HuiyinCore

extension Grid {
    /// A sheet; its rows count from 1, those without anything are left out.
    ///
    /// - Parameter merges: as spreadsheets write them, `A1:C1`.
    static func sheet(_ cells: [[String]], merges: [String] = [], name: String? = nil, isHidden: Bool = false) -> Grid {
        Grid(
            format: "XLSX", encoding: "UTF-8", sheet: name, isHidden: isHidden, rows: rows(cells),
            merges: merges.map(Block.init))
    }

    /// Delimited text.
    static func delimited(_ cells: [[String]]) -> Grid {
        Grid(format: "CSV", encoding: "UTF-8", isDelimited: true, rows: rows(cells))
    }

    /// Paragraphs, one a row.
    static func lines(_ lines: String...) -> Grid { sheet(lines.map { [$0] }) }

    private static func rows(_ cells: [[String]]) -> [Row] {
        cells.enumerated().filter { !$1.allSatisfy(\.isEmpty) }.map { Row(number: $0 + 1, cells: $1) }
    }
}

extension Grid.Block {
    /// `A1:C2`; columns A to Z only.
    fileprivate init(_ reference: String) {
        let ends = reference.split(separator: ":").map { end in
            (row: Int(end.dropFirst())!, column: Int(end.utf8.first! - UInt8(ascii: "A")))
        }
        self.init(rows: ends[0].row...ends[1].row, columns: ends[0].column...ends[1].column)
    }
}

extension Table {
    /// The table below the header that the search finds; nil when it finds none.
    init?(_ grid: Grid, dialects: [Dialect]) {
        guard let header = HeaderSearch(vocabulary: HeaderVocabulary(dialects)).header(of: grid) else { return nil }
        self.init(grid, header)
    }

    /// With the dialects that ship.
    static func found(in grid: Grid) throws -> Table? { Table(grid, dialects: try Installed.dialects.get()) }
}
