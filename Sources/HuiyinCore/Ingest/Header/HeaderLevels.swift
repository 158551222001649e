/// The names of columns from one row, or from several: `企业代表/重点民营企业代表/单场人数`.
///
/// A name merged over several columns has names of its own below it. In delimited text merging is lost and leaves
/// blanks on the right; there the row below counts as names only when we know them.
struct HeaderLevels {
    /// Plans and rosters have three at most.
    private static let deepest = 4

    private let grid: Grid
    private let vocabulary: HeaderVocabulary
    private let first: Int

    init(_ grid: Grid, _ vocabulary: HeaderVocabulary, from first: Int) {
        self.grid = grid
        self.vocabulary = vocabulary
        self.first = first
    }

    var header: Header {
        var levels = [filled(first)]
        while levels.count < HeaderLevels.deepest, let next = below(first + levels.count - 1, levels) {
            if grid.isDelimited { levels[levels.count - 1] = spread(levels.last!, next) }
            levels.append(next)
        }
        let width = levels.map(\.count).max() ?? 0
        return Header(
            names: (0..<width).map { column in HeaderLevels.joined(levels.map { $0.cell(column) }) },
            rows: first..<first + levels.count)
    }

    /// A row's names with each merged one in every column it stands over.
    private func filled(_ index: Int) -> [String] {
        let row = grid.rows[index]
        var cells = row.cells.map { $0.trimmed }
        for block in blocks(of: row) {
            let name = cells.cell(block.columns.lowerBound)
            guard !name.isEmpty else { continue }
            cells += repeatElement("", count: max(0, block.columns.upperBound + 1 - cells.count))
            for column in block.columns where cells[column].isEmpty { cells[column] = name }
        }
        return cells
    }

    /// Each name over the blanks on its right that have names below them.
    private func spread(_ names: [String], _ below: [String]) -> [String] {
        var cells = names
        for column in cells.indices.dropFirst() where cells[column].isEmpty && !below.cell(column).isEmpty {
            cells[column] = cells[column - 1]
        }
        return cells
    }

    /// The names of the next row, when it divides merged names of this one and has nothing else of its own.
    private func below(_ index: Int, _ levels: [[String]]) -> [String]? {
        let row = grid.rows[index]
        guard index + 1 < grid.rows.count, grid.rows[index + 1].number == row.number + 1 else { return nil }
        let parents = parents(index)
        guard !parents.isEmpty, !isNote(row, parents), divides(grid.rows[index + 1], parents, levels.last!) else {
            return nil
        }
        return filled(index + 1)
    }

    /// Columns under a name that stands over more than one.
    private func parents(_ index: Int) -> Set<Int> {
        let row = grid.rows[index]
        let merged = blocks(of: row).filter { $0.columns.count > 1 && $0.rows.upperBound == row.number }
        let columns = Set(merged.filter { !row.cells.cell($0.columns.lowerBound).isBlank }.flatMap(\.columns))
        return grid.isDelimited ? blanksAfterNames(index) : columns
    }

    private func blanksAfterNames(_ index: Int) -> Set<Int> {
        let cells = grid.rows[index].cells
        guard index + 1 < grid.rows.count, grid.rows[index + 1].cells.contains(where: vocabulary.knows) else {
            return []
        }
        let blanks = cells.indices.filter { $0 > 0 && cells[$0].isBlank }
        let owners = blanks.compactMap { blank in cells.indices.last { $0 < blank && !cells[$0].isBlank } }
        return Set(blanks + owners)
    }

    private func divides(_ row: Grid.Row, _ parents: Set<Int>, _ above: [String]) -> Bool {
        let next = row.cells.map(\.trimmed)
        guard parents.allSatisfy({ !next.cell($0).isEmpty || isSpanned($0, in: row) }) else { return false }
        return next.indices.allSatisfy { column in
            parents.contains(column) || next[column].isEmpty || next[column] == above.cell(column)
        } && !HeaderSearch.looksLikeData(next.filter { !vocabulary.knows($0) })
    }

    /// A name below may itself stand over several columns.
    private func isSpanned(_ column: Int, in row: Grid.Row) -> Bool {
        blocks(of: row).contains {
            $0.columns.contains(column) && $0.columns.count > 1 && $0.columns.lowerBound < column
        }
    }

    /// Merged blocks that begin in a row.
    private func blocks(of row: Grid.Row) -> [Grid.Block] {
        grid.headBlocks.filter { $0.rows.lowerBound == row.number }
    }

    /// `填报单位：…　填报时间：…` above a table: every cell merged, each with a colon. The names of a survey have colons
    /// too, but one column at least, the number, is not merged.
    private func isNote(_ row: Grid.Row, _ parents: Set<Int>) -> Bool {
        let filled = row.cells.indices.filter { !row.cells[$0].isBlank }
        return filled.allSatisfy { parents.contains($0) && row.cells[$0].contains { $0 == "：" || $0 == ":" } }
    }

    /// Each level once, from the top; blank ones left out.
    private static func joined(_ names: [String]) -> String {
        names.reduce(into: []) { levels, name in
            if !name.isEmpty, levels.last != name { levels.append(name) }
        }
        .joined(separator: "/")
    }
}

extension [String] {
    /// The cell of a column; a row ends with its last filled one.
    func cell(_ column: Int) -> String { column < count ? self[column] : "" }
}
