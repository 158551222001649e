/// One sheet as text. Rows without any text are left out; the others end with their last filled cell.
struct XLSXSheet {
    typealias Row = (number: Int, cells: [String])

    let name: String
    let isHidden: Bool
    /// Numbers are the sheet's own, from 1.
    let rows: [Row]
    /// Merged ranges among the first rows, already filled.
    let headerMerges: [XLSXRange]
}

/// An XLSX workbook in memory, read as a stream.
///
/// - Cost: about 1 µs a cell; the packed bytes, the shared strings and the rows are held, no part is held unpacked.
/// - Source: ECMA-376 part 1 (SpreadsheetML) and part 2 (packaging); both the transitional and the strict form.
struct XLSXWorkbook {
    private let bytes: [UInt8]
    private let limits: XLSXLimits

    init(_ bytes: [UInt8], limits: XLSXLimits = XLSXLimits()) {
        self.bytes = bytes
        self.limits = limits
    }

    /// In the order of the workbook, hidden ones too; sheets that are charts are none.
    func sheets() throws(XLSXProblem) -> [XLSXSheet] {
        let limits = limits
        return try bytes.withUnsafeBufferPointer { bytes throws(XLSXProblem) in
            try XLSXWorkbook.sheets(XLSXArchive(UnsafeRawBufferPointer(bytes), limits), limits)
        }
    }

    private static func sheets(_ archive: borrowing XLSXArchive, _ limits: XLSXLimits)
        throws(XLSXProblem) -> [XLSXSheet]
    {
        let path = try workbook(archive)
        let list = XLSXSheetList()
        try archive.read(path, list)
        guard list.isWorkbook else { throw .noWorkbook }
        let relations = try relations(of: path, archive)
        let cells = XLSXCells(
            strings: try strings(relations, archive), formats: try formats(relations, archive),
            calendar: list.calendar)
        let budget = XLSXBudget(limits)
        var seen: Set<String> = []
        var sheets: [XLSXSheet] = []
        for entry in list.entries {
            guard let path = relations.path(entry.relation, kind: "worksheet") else {
                if relations.has(entry.relation) { continue }
                throw .damaged("工作表“\(entry.name)”没有内容")
            }
            // Two names for one part would let a small archive stand for endless rows.
            guard seen.insert(path).inserted else { throw .damaged("两个工作表用同一份内容") }
            let reader = XLSXSheetReader(entry.name, cells, limits, budget)
            try archive.read(path, reader)
            sheets.append(try sheet(entry, reader, budget))
        }
        return sheets
    }

    private static func sheet(_ entry: XLSXSheetList.Entry, _ reader: XLSXSheetReader, _ budget: XLSXBudget)
        throws(XLSXProblem) -> XLSXSheet
    {
        var rows = reader.rows
        for index in reader.merges.fill(&rows) { try budget.spend(rows[index].cells, of: entry.name) }
        return XLSXSheet(
            name: entry.name, isHidden: entry.isHidden, rows: rows, headerMerges: reader.merges.ranges)
    }

    /// Path of the workbook's own part, nearly always `xl/workbook.xml`.
    private static func workbook(_ archive: borrowing XLSXArchive) throws(XLSXProblem) -> String {
        let usual = "xl/workbook.xml"
        let relations = try relations(of: "", archive)
        let path = relations.path(kind: "officeDocument") ?? usual
        // The binary form, XLSB, has `workbook.bin`.
        guard archive.contains(path), path.lowercased().hasSuffix(".xml") else { throw .noWorkbook }
        return path
    }

    /// Empty when the part has none.
    private static func relations(of part: String, _ archive: borrowing XLSXArchive)
        throws(XLSXProblem) -> XLSXRelations
    {
        let relations = XLSXRelations(folder: XLSXRelations.folder(of: part))
        let file = XLSXRelations.file(of: part)
        if archive.contains(file) { try archive.read(file, relations) }
        return relations
    }

    private static func strings(_ relations: XLSXRelations, _ archive: borrowing XLSXArchive)
        throws(XLSXProblem) -> [String]
    {
        guard let path = relations.path(kind: "sharedStrings"), archive.contains(path) else { return [] }
        let reader = XLSXSharedStrings()
        try archive.read(path, reader)
        return reader.strings
    }

    private static func formats(_ relations: XLSXRelations, _ archive: borrowing XLSXArchive)
        throws(XLSXProblem) -> [XLSXNumberFormat]
    {
        guard let path = relations.path(kind: "styles"), archive.contains(path) else { return [] }
        let reader = XLSXStyles()
        try archive.read(path, reader)
        return reader.formats
    }
}
