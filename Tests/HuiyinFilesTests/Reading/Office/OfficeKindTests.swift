import Testing

@testable import HuiyinFiles

@Suite("Office kind")
struct OfficeKindTests {
    @Test("a workbook and a document are known by their main part, wherever it lies")
    func main() throws {
        #expect(try kind(of: SampleWorkbook(sheets: [.init("表", cells: [["甲"]])]).bytes) == .workbook)
        #expect(try kind(of: SampleDocument(paragraphs: ["甲"]).bytes) == .document)
        #expect(
            try kind(of: main("ppt/a.xml", "<p:presentation xmlns:p=\"p\"><p:x/></p:presentation>"))
                == .presentation)
    }

    @Test("names say nothing: the outermost element does")
    func content() throws {
        #expect(try kind(of: main("word/document.xml", "<workbook/>")) == .workbook)
        #expect(try kind(of: main("xl/workbook.xml", "<w:document xmlns:w=\"w\"/>")) == .document)
        #expect(try kind(of: main("xl/workbook.xml", "<html/>")) == .other)
    }

    @Test("a binary workbook, OpenDocument, OFD and XPS are office files that are not read")
    func other() throws {
        #expect(try kind(of: main("xl/workbook.bin", "\u{83}\u{1}")) == .other)
        for mark in ["META-INF/manifest.xml", "OFD.xml", "[Content_Types].xml"] {
            #expect(try kind(of: ZipBytes(entries: [.init(mark, Array("<x/>".utf8))]).bytes) == .other)
        }
    }

    @Test("an archive of files is plain, whatever they are")
    func plain() throws {
        let workbook = SampleWorkbook(sheets: [.init("表", cells: [["甲"]])]).bytes
        let archive = ZipBytes(entries: [.init("一.xlsx", workbook), .init("word/二.xml", Array("<x/>".utf8))])
        #expect(try kind(of: archive.bytes) == .plain)
        #expect(try kind(of: ZipBytes(entries: []).bytes) == .plain)
    }

    @Test("a main part that does not exist, or whose beginning is no XML, is told apart")
    func broken() throws {
        var archive = SampleDocument(paragraphs: ["甲"]).archive
        archive.entries[1].name = "elsewhere.xml"
        #expect(try kind(of: archive.bytes) == .plain)
        #expect(throws: OfficeProblem.self) { try kind(of: main("a.xml", "编号,内容")) }
        let late = String(repeating: " ", count: 70_000) + "<document/>"
        #expect(try kind(of: main("a.xml", late)) == .other)
    }

    private func main(_ path: String, _ content: String) -> [UInt8] {
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        let relations = "<Relationships><Relationship Id=\"r\" Type=\"\(type)\" Target=\"\(path)\"/></Relationships>"
        return ZipBytes(entries: [
            .init("_rels/.rels", Array(relations.utf8)), .init(path, Array(content.utf8)),
        ]).bytes
    }

    private func kind(of bytes: [UInt8]) throws(OfficeProblem) -> OfficeKind {
        try OfficeArchive.open(.memory(bytes), OfficeLimits()) { archive throws(OfficeProblem) in
            try OfficeKind.of(archive)
        }
    }
}
