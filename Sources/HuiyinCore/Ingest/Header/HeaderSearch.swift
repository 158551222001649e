/// Where the names of a grid's columns stand, and what they are.
struct Header: Equatable {
    let names: [String]
    /// The rows they take up, as places in the grid's rows; empty when the format gives the names itself.
    let rows: Range<Int>
}

/// Finds the row, or rows, that name the columns, below whatever titles and notes stand above them.
///
/// A row with names we know decides. Where none has any, the layout does, unless the row looks like data: a date, a
/// telephone number, a sentence. Then there is no header, and a person is asked.
struct HeaderSearch: Sendable {
    /// Rows looked at; titles and notes are above the first data row.
    static let depth = 20

    let vocabulary: HeaderVocabulary

    func header(of grid: Grid) -> Header? {
        if let names = grid.header { return Header(names: names, rows: 0..<0) }
        let candidates = candidates(grid)
        if let known = candidates.first(where: { isNamed($0, in: grid) }) { return known }
        if let single = singleName(grid) { return single }
        // Of a single column the layout tells nothing: any line may be the first thing somebody said.
        guard grid.rows.contains(where: { $0.cells.count > 1 }), let index = HeaderLayout.index(of: grid),
            let header = candidates.first(where: { $0.rows.first == index }),
            !HeaderSearch.looksLikeData(header.names), !isForm(header, in: grid)
        else { return nil }
        return header
    }

    /// Every row of the first ones that could name columns, with the rows of names below it.
    private func candidates(_ grid: Grid) -> [Header] {
        grid.rows.indices.prefix(HeaderSearch.depth).filter { HeaderLayout.hasTwoValues(grid, row: $0) }
            .map { HeaderLevels(grid, vocabulary, from: $0).header }
    }

    /// A list of one column in delimited text, where commas in its sentences make the rows below wider than the header.
    private func singleName(_ grid: Grid) -> Header? {
        guard grid.isDelimited, let first = grid.rows.first?.cells, let name = first.first, vocabulary.isField(name),
            first.dropFirst().allSatisfy(\.isBlank)
        else { return nil }
        let header = Header(names: [name], rows: 0..<1)
        return isForm(header, in: grid) ? nil : header
    }

    /// More than half of the names are known, or some are and nothing looks like data.
    ///
    /// Forms have names we know too, but with what was filled in beside them; and the rows below have names again.
    private func isNamed(_ header: Header, in grid: Grid) -> Bool {
        let filled = header.names.filter { !$0.isBlank }
        // A lone column of numbered sentences is a list of what people said, not of questions.
        let knows = filled.count > 1 ? vocabulary.knows : vocabulary.isField
        // A merged name is in thousands of columns at worst.
        let different = Set(filled)
        let names = different.filter(knows)
        guard !names.isEmpty, !HeaderSearch.looksLikeData(different.filter { !vocabulary.knows($0) }) else {
            return false
        }
        guard
            filled.count(where: names.contains) * 2 > filled.count || HeaderLayout.index(of: grid) == header.rows.first
        else { return false }
        return !isForm(header, in: grid)
    }

    private func isForm(_ header: Header, in grid: Grid) -> Bool {
        let head = grid.rows[header.rows].map(\.cells)
        return isLabel(header, in: grid)
            || grid.rows[header.rows.upperBound...].prefix(3).contains { row in
                !head.contains(row.cells) && hasLabels(row.cells)
            }
    }

    /// A third of the cells at least: among many values one may happen to be a name we know, as 电话 is below 诉求来源.
    private func hasLabels(_ cells: [String]) -> Bool {
        let labels = cells.count { vocabulary.isField($0) || $0.hasFieldInFront(vocabulary) }
        return labels > 0 && labels * 3 >= cells.count { !$0.isBlank }
    }

    /// A lone name below others that have values is the label of a text: `意见建议：` below `姓名：…`.
    private func isLabel(_ header: Header, in grid: Grid) -> Bool {
        let names = header.names.map(\.trimmed).filter { !$0.isEmpty }
        guard names.count == 1 else { return false }
        let above = grid.rows[..<header.rows.lowerBound].count { row in
            row.cells.contains { $0.hasFieldInFront(vocabulary) }
        }
        return above > 1 || above == 1 && (names[0].last == "：" || names[0].last == ":")
    }

    /// What a person filled in, not what a column is called.
    static func looksLikeData(_ cells: some Sequence<String>) -> Bool {
        cells.contains { cell in
            let text = cell.trimmed
            if text.count > 40, !HeaderVocabulary.isQuestion(text) { return true }
            if text.count >= 6, LocalTime(text) != nil { return true }
            let digits = text.count { $0.isNumber }
            return digits >= 5 && digits * 2 > text.count || text.contains("。") || text.contains("！")
        }
    }
}

extension String {
    /// `姓名：…`
    func hasFieldInFront(_ vocabulary: HeaderVocabulary) -> Bool {
        guard let colon = firstIndex(where: { $0 == "：" || $0 == ":" }) else { return false }
        return vocabulary.isField(String(self[..<colon]))
    }
}
