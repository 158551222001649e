/// The sheets a workbook names, in its own order, and the calendar of all its dates.
final class XLSXSheetList: XMLReader {
    struct Entry {
        let name: String
        let isHidden: Bool
        /// Names the relation that leads to the sheet's own part.
        let relation: String
    }

    /// Each needs a part of its own.
    private let most: Int
    private(set) var entries: [Entry] = []
    private(set) var calendar = XLSXCalendar.from1900

    init(_ limits: OfficeLimits) { most = limits.archive.entries }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeProblem) {
        switch name {
        case "workbookPr":
            if attributes["date1904"]?.isTrue == true { calendar = .from1904 }
        case "sheet":
            guard let name = attributes["name"], let relation = attributes["id"] else { return }
            guard entries.count < most else { throw .damaged("工作表比文件里的内容还多") }
            // `hidden` is shown again by a click, `veryHidden` only by a program.
            let state = attributes["state"]?.text ?? "visible"
            entries.append(Entry(name: name.text, isHidden: state != "visible", relation: relation.text))
        default: break
        }
    }
}
