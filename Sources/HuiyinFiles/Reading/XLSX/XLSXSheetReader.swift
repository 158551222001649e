/// Reads the cells of one sheet.
///
/// - Cost: all that changes is one value: for each property of a class on its own, every access would be checked.
final class XLSXSheetReader: XMLReader {
    private(set) var sheet: XLSXSheet

    init(_ sheet: XLSXSheet) { self.sheet = sheet }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeProblem) {
        try sheet.start(name, attributes)
    }

    func end(_ name: XMLName) throws(OfficeProblem) { try sheet.end(name) }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeProblem) { try sheet.text(bytes) }
}
