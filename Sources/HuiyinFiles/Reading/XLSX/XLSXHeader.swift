import HuiyinCore

/// The names of a sheet's columns, from one row or from two.
struct XLSXHeader {
    private typealias Sheet = (rows: [Grid.Row], merges: [Grid.Block])

    let names: [String]
    /// The rows it takes up, as places in the sheet's rows.
    let rows: Range<Int>

    /// Nil when the sheet has no rows.
    init?(_ all: [Grid.Row], _ merges: [Grid.Block]) {
        let sheet = (rows: all, merges: merges)
        let cells = sheet.rows.indices.map { XLSXHeader.counted($0, sheet) }
        guard let index = HeaderRow.index(of: cells) else { return nil }
        let top = sheet.rows[index].cells
        if XLSXHeader.isParent(index, sheet) {
            names = XLSXHeader.joined(top, sheet.rows[index + 1].cells)
            rows = index..<index + 2
        } else {
            names = top
            rows = index..<index + 1
        }
    }

    /// The cells of a row as the search for the header counts them: a merged one once, so that a merged note such as
    /// `填报单位：…` does not count as a full row; but each column of a name that has names below it.
    private static func counted(_ index: Int, _ sheet: Sheet) -> [String] {
        var cells = sheet.rows[index].cells
        guard !isParent(index, sheet) else { return cells }
        for range in wide(sheet.rows[index], sheet.merges) {
            for column in range.columns.dropFirst() where column < cells.count { cells[column] = "" }
        }
        return cells
    }

    /// Whether a row has merged names that the very next row divides.
    private static func isParent(_ index: Int, _ sheet: Sheet) -> Bool {
        let row = sheet.rows[index]
        guard index + 1 < sheet.rows.count, sheet.rows[index + 1].number == row.number + 1 else { return false }
        let columns = Set(wide(row, sheet.merges).flatMap(\.columns))
        let parents = columns.filter { $0 < row.cells.count && !row.cells[$0].isEmpty }
        return divides(sheet.rows[index + 1].cells, row.cells, parents) && !isNote(row.cells, parents)
    }

    /// Merged ranges one row high and several columns wide that begin in a row.
    private static func wide(_ row: Grid.Row, _ merges: [Grid.Block]) -> [Grid.Block] {
        guard XLSXMerges.headerRows.contains(row.number) else { return [] }
        return merges.filter { $0.rows == row.number...row.number && $0.columns.count > 1 }
    }

    /// `填报单位：…　填报时间：…` above a table: every cell merged, each with a colon. The names of a survey have colons
    /// too, but one column at least, the number, is not merged.
    private static func isNote(_ row: [String], _ parents: Set<Int>) -> Bool {
        let filled = row.indices.filter { !row[$0].isEmpty }
        return filled.allSatisfy { parents.contains($0) && row[$0].contains { $0 == "：" || $0 == ":" } }
    }

    /// Whether a row has names under all the parents and nothing of its own elsewhere; what a name merged downwards
    /// left there is not its own.
    private static func divides(_ row: [String], _ above: [String], _ parents: Set<Int>) -> Bool {
        guard !parents.isEmpty else { return false }
        return (0..<max(row.count, above.count)).allSatisfy { column in
            let name = column < row.count ? row[column] : ""
            if parents.contains(column) { return !name.isEmpty }
            return name.isEmpty || column < above.count && name == above[column]
        }
    }

    /// `父/子`; a name merged downwards once.
    private static func joined(_ parents: [String], _ children: [String]) -> [String] {
        (0..<max(parents.count, children.count)).map { column in
            let parent = column < parents.count ? parents[column] : ""
            let child = column < children.count ? children[column] : ""
            if parent.isEmpty || parent == child { return child }
            return child.isEmpty ? parent : "\(parent)/\(child)"
        }
    }
}
