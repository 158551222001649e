/// The sheets a workbook names, in its own order, and the calendar of all its dates.
final class XLSXSheetList: XMLReader {
    struct Entry {
        let name: String
        let isHidden: Bool
        /// Names the relation that leads to the sheet's own part.
        let relation: String
    }

    /// A DOCX has a main part too, of another kind.
    private(set) var isWorkbook = false
    private(set) var entries: [Entry] = []
    private(set) var calendar = XLSXCalendar.from1900

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "workbook": isWorkbook = true
        case "workbookPr":
            if attributes["date1904"]?.isTrue == true { calendar = .from1904 }
        case "sheet":
            guard let name = attributes["name"], let relation = attributes["id"] else { return }
            // `hidden` is shown again by a click, `veryHidden` only by a program.
            let state = attributes["state"]?.text ?? "visible"
            entries.append(Entry(name: name.text, isHidden: state != "visible", relation: relation.text))
        default: break
        }
    }

    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
