import HuiyinCore

/// Reads a workbook into one grid for each sheet with rows, hidden ones too.
///
/// - Cost: about 1 µs a cell; the shared strings and the rows are held, no part is held unpacked.
/// - Order: of the workbook's own list; sheets that are charts are none.
/// - Source: ECMA-376 part 1 (SpreadsheetML) and part 2 (packaging); both the transitional and the strict form.
struct XLSXGrids {
    private let largestCell: Int
    private let limits: OfficeLimits

    /// - Parameter largestCell: bytes; a row with a larger one is a fault.
    init(largestCell: Int, limits: OfficeLimits) {
        self.largestCell = largestCell
        self.limits = limits
    }

    func grids(_ archive: borrowing OfficeArchive) throws(OfficeProblem) -> [Grid] {
        let path = try archive.mainPart(root: "workbook")
        let list = XLSXSheetList(limits)
        try archive.read(path, list)
        let relations = try archive.relations(of: path)
        let cells = XLSXCells(
            strings: try strings(relations, archive), formats: try formats(relations, archive),
            calendar: list.calendar)
        let budget = OfficeBudget(limits)
        var grids: [Grid] = []
        for (entry, path) in try sheets(list, relations) {
            let reader = XLSXSheetReader(XLSXSheet(entry.name, cells, budget, largestCell: largestCell))
            try archive.read(path, reader)
            if !reader.sheet.rows.isEmpty { grids.append(grid(entry, reader.sheet)) }
        }
        return grids
    }

    private func grid(_ entry: XLSXSheetList.Entry, _ sheet: XLSXSheet) -> Grid {
        Grid(
            format: "XLSX", encoding: "UTF-8（XLSX）", sheet: entry.name, isHidden: entry.isHidden, rows: sheet.rows,
            merges: sheet.merges)
    }

    private func sheets(_ list: XLSXSheetList, _ relations: OfficeRelations)
        throws(OfficeProblem) -> [(XLSXSheetList.Entry, path: String)]
    {
        var seen: Set<String> = []
        var sheets: [(XLSXSheetList.Entry, path: String)] = []
        for entry in list.entries {
            guard let path = relations.path(entry.relation, kind: "worksheet") else {
                if relations.has(entry.relation) { continue }
                throw .damaged("工作表“\(entry.name)”没有内容")
            }
            // Two names for one part would let a small archive stand for endless rows.
            guard seen.insert(path.lowercased()).inserted else { throw .damaged("两个工作表用同一份内容") }
            sheets.append((entry, path))
        }
        return sheets
    }

    private func strings(_ relations: OfficeRelations, _ archive: borrowing OfficeArchive)
        throws(OfficeProblem) -> [String]
    {
        guard let path = relations.path(kind: "sharedStrings"), archive.contains(path) else { return [] }
        let reader = XLSXSharedStrings(limits)
        try archive.read(path, reader)
        return reader.strings
    }

    private func formats(_ relations: OfficeRelations, _ archive: borrowing OfficeArchive)
        throws(OfficeProblem) -> [XLSXNumberFormat]
    {
        guard let path = relations.path(kind: "styles"), archive.contains(path) else { return [] }
        let reader = XLSXStyles()
        try archive.read(path, reader)
        return reader.formats
    }
}
