import CZip
import Foundation

/// A workbook of one sheet; its texts are shared, as Excel writes them, or in line, as many programs do.
struct SampleWorkbook {
    private let isShared: Bool
    private var sheet = ""
    private var places: [String: Int] = [:]
    private var strings = ""
    private var count = 0

    init(header: [String], isShared: Bool) {
        self.isShared = isShared
        add(header)
    }

    /// The second cell of a row below the header is a date; long numbers are texts, as everywhere.
    mutating func add(_ cells: [String]) {
        count += 1
        sheet += "<row r=\"\(count)\">"
        for (column, text) in cells.enumerated() {
            let place = "\(Character(UnicodeScalar(UInt8(0x41 + column))))\(count)"
            if column == 1, count > 1 {
                sheet += "<c r=\"\(place)\" s=\"1\"><v>\(text)</v></c>"
            } else if isShared {
                sheet += "<c r=\"\(place)\" t=\"s\"><v>\(index(of: text))</v></c>"
            } else {
                sheet += "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(SampleWorkbook.escaped(text))</t></is></c>"
            }
        }
        sheet += "</row>"
    }

    private mutating func index(of text: String) -> Int {
        if let index = places[text] { return index }
        places[text] = places.count
        strings += "<si><t>\(SampleWorkbook.escaped(text))</t></si>"
        return places.count - 1
    }

    /// - Throws: when the archive cannot be written.
    func write(to path: String) throws {
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil) else { throw CocoaError(.fileWriteUnknown) }
        for (name, content) in parts {
            let bytes = Array(content.utf8)
            // libzip frees what it is handed when it has written it.
            let memory = malloc(max(bytes.count, 1))
            bytes.withUnsafeBytes { memory?.copyMemory(from: $0.baseAddress!, byteCount: bytes.count) }
            let source = zip_source_buffer(archive, memory, UInt64(bytes.count), 1)
            guard zip_file_add(archive, name, source, 0) >= 0 else { throw CocoaError(.fileWriteUnknown) }
        }
        guard zip_close(archive) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private var parts: [(String, String)] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006"
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        func relations(_ list: [(String, String)]) -> String {
            let entries = list.enumerated().map { index, entry in
                "<Relationship Id=\"r\(index)\" Type=\"\(office)/\(entry.0)\" Target=\"\(entry.1)\"/>"
            }
            return "<Relationships \(package)/relationships\">\(entries.joined())</Relationships>"
        }
        return [
            (
                "[Content_Types].xml",
                "<Types \(package)/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"\(type).worksheet+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(type).styles+xml\"/>"
                    + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"\(type).sharedStrings+xml\"/></Types>"
            ),
            ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                "<workbook \(main) xmlns:r=\"\(office)\"><sheets><sheet name=\"来件\" sheetId=\"1\" r:id=\"r0\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                relations([
                    ("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"),
                    ("sharedStrings", "sharedStrings.xml"),
                ])
            ),
            (
                "xl/styles.xml",
                "<styleSheet \(main)><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\" applyNumberFormat=\"1\"/></cellXfs><cellStyles><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
            ),
            ("xl/sharedStrings.xml", "<sst \(main)>\(strings)</sst>"),
            ("xl/worksheets/sheet1.xml", "<worksheet \(main)><sheetData>\(sheet)</sheetData></worksheet>"),
        ]
    }
}
