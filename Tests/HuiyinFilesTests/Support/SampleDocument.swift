import HuiyinCore

@testable import HuiyinFiles

/// A small DOCX document; its main part lies where only the relation says.
struct SampleDocument {
    /// Content of `w:body`.
    var body: String

    init(_ body: String) { self.body = body }

    /// Each text is a paragraph.
    init(paragraphs: [String]) { body = paragraphs.map { SampleDocument.paragraph($0) }.joined() }

    var bytes: [UInt8] { archive.bytes }

    var archive: ZipBytes {
        let relations =
            "<Relationships><Relationship Id=\"r\" Type=\"\(SampleDocument.types)\" Target=\"/texts/main.xml\"/></Relationships>"
        let document =
            "<w:document xmlns:w=\"w\" xmlns:w14=\"w14\" xmlns:mc=\"mc\"><w:body>\(body)</w:body></w:document>"
        return ZipBytes(entries: [
            .init("_rels/.rels", Array(relations.utf8)), .init("texts/main.xml", Array(document.utf8)),
        ])
    }

    private static let types = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"

    static func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

    static func table(_ rows: [[String]]) -> String { table(rows.map { row($0.map { cell($0) }) }) }
    static func table(_ rows: [String]) -> String { "<w:tbl>\(rows.joined())</w:tbl>" }
    static func row(_ cells: [String]) -> String { "<w:tr>\(cells.joined())</w:tr>" }

    /// - Parameter look: what stands in `w:tcPr`.
    static func cell(_ text: String, _ look: String = "") -> String {
        "<w:tc><w:tcPr>\(look)</w:tcPr>\(paragraph(text))</w:tc>"
    }
}

extension SampleDocument {
    static func grids(_ body: String) throws(OfficeProblem) -> [Grid] {
        try grids(SampleDocument(body).bytes, largestCell: 1 << 20)
    }

    static func grids(
        _ bytes: [UInt8], largestCell: Int, limits: OfficeLimits = OfficeLimits()
    ) throws(OfficeProblem) -> [Grid] {
        try OfficeArchive.open(.memory(bytes), limits) { archive throws(OfficeProblem) in
            try DOCXGrids(largestCell: largestCell, limits: limits).grids(archive)
        }
    }
}
