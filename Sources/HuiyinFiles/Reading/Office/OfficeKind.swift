/// What an archive is, by what is in it, never by its name.
enum OfficeKind {
    case workbook, document, presentation
    /// Made by an office program, in a form that is not read.
    case other
    /// Files that someone packed.
    case plain

    /// Parts that every package of a family has: Open Packaging (XPS, XLSB), OpenDocument, and OFD, the form of Chinese
    /// official documents (GB/T 33190).
    private static let marks = ["[Content_Types].xml", "META-INF/manifest.xml", "OFD.xml"]

    static func of(_ archive: borrowing OfficeArchive) throws(OfficeProblem) -> OfficeKind {
        if let path = try archive.mainPart() {
            switch try archive.root(of: path) {
            case "workbook": return .workbook
            case "document": return .document
            case "presentation": return .presentation
            default: return .other
            }
        }
        for mark in marks where archive.contains(mark) { return .other }
        return .plain
    }
}
