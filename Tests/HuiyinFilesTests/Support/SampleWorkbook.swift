import HuiyinCore

@testable import HuiyinFiles

/// A small XLSX workbook; its parts lie where only the relations say.
struct SampleWorkbook {
    struct Sheet {
        var name: String
        /// Content of `sheetData`.
        var rows: String
        var merges: [String] = []
        var state: String?

        init(_ name: String, _ rows: String, merges: [String] = [], state: String? = nil) {
            (self.name, self.rows, self.merges, self.state) = (name, rows, merges, state)
        }

        /// Texts in line; an empty text is a cell that is not there.
        init(_ name: String, cells: [[String]], merges: [String] = [], state: String? = nil) {
            let rows = cells.enumerated().map { index, row in
                let cells = row.enumerated().filter { !$0.element.isEmpty }.map { column, text in
                    let place = XLSXReference.name(column: column, row: index + 1)
                    return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
                }
                return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
            }
            self.init(name, rows.joined(), merges: merges, state: state)
        }
    }

    var sheets: [Sheet]
    /// Content of each `si`.
    var strings: [String] = []
    /// Number formats of the styles 0, 1, …
    var styles: [Int] = []
    var codes: [Int: String] = [:]
    var date1904 = false

    var bytes: [UInt8] { archive.bytes }

    var archive: ZipBytes {
        ZipBytes(entries: parts.map { ZipBytes.Entry($0.name, Array((SampleWorkbook.declaration + $0.xml).utf8)) })
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private var parts: [(name: String, xml: String)] {
        let sheets = sheets.enumerated().map { index, sheet in
            let merges = sheet.merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
            let data = "<sheetData>\(sheet.rows)</sheetData><mergeCells>\(merges)</mergeCells>"
            return (name: SampleWorkbook.path(index), xml: "<worksheet>\(data)</worksheet>")
        }
        return [
            ("_rels/.rels", relations([("r", "officeDocument", "xl/workbook.xml")])), ("xl/workbook.xml", workbook),
            ("xl/_rels/workbook.xml.rels", workbookRelations), ("xl/Texts.xml", texts), ("xl/looks.xml", looks),
        ] + sheets
    }

    /// The last sheet has the first path.
    private static func path(_ index: Int) -> String { "xl/pages/page\(100 - index).xml" }

    private var workbook: String {
        let list = sheets.enumerated().map { index, sheet in
            let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
            return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index)\"/>"
        }
        let system = "<workbookPr date1904=\"\(date1904 ? 1 : 0)\"/>"
        return "<workbook xmlns:r=\"\(SampleWorkbook.types)\">\(system)<sheets>\(list.joined())</sheets></workbook>"
    }

    private var workbookRelations: String {
        let pages = sheets.indices.map { index in
            ("s\(index)", "worksheet", "/" + SampleWorkbook.path(index))
        }
        return relations([("t", "sharedStrings", "texts.xml"), ("l", "styles", "./../xl/looks.xml")] + pages)
    }

    private var texts: String { "<sst>\(strings.map { "<si>\($0)</si>" }.joined())</sst>" }

    private var looks: String {
        let codes = codes.sorted { $0.key < $1.key }.map { "<numFmt numFmtId=\"\($0)\" formatCode=\"\($1)\"/>" }
        let styles = styles.map { "<xf numFmtId=\"\($0)\"/>" }.joined()
        return "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>\(styles)</cellXfs></styleSheet>"
    }

    private func relations(_ list: [(id: String, kind: String, target: String)]) -> String {
        let entries = list.map { id, kind, target in
            "<Relationship Id=\"\(id)\" Type=\"\(SampleWorkbook.types)/\(kind)\" Target=\"\(target)\"/>"
        }
        return "<Relationships>\(entries.joined())</Relationships>"
    }
}

extension SampleWorkbook {
    static func grids(
        _ bytes: [UInt8], largestCell: Int = 1 << 20, limits: OfficeLimits = OfficeLimits()
    ) throws(OfficeProblem) -> [Grid] {
        try OfficeArchive.open(.memory(bytes), limits) { archive throws(OfficeProblem) in
            try XLSXGrids(largestCell: largestCell, limits: limits).grids(archive)
        }
    }
}
