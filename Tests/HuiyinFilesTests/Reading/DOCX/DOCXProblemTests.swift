import HuiyinCore
import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("DOCX problems")
struct DOCXProblemTests {
    private let sample = SampleDocument(
        SampleDocument.paragraph("登记表") + SampleDocument.table([["编号", "内容"], ["1", "路灯不亮"]]))

    @Test("an archive of something else holds no document")
    func noDocument() {
        for bytes in [
            ZipBytes(entries: [.init("来信.txt", Array("路灯不亮".utf8))]).bytes,
            SampleWorkbook(sheets: [.init("表", cells: [["甲"]])]).bytes,
        ] {
            #expect(throws: OfficeProblem.unread) { try SampleDocument.grids(bytes, largestCell: 100) }
        }
    }

    @Test("a DOCTYPE is refused in every part, before its entities are read", arguments: [0, 1])
    func documentType(part: Int) {
        var archive = sample.archive
        let doctype = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"
        archive.entries[part] = .init(archive.entries[part].name, Array(doctype.utf8))
        let error = #expect(throws: OfficeProblem.self) { try SampleDocument.grids(archive.bytes, largestCell: 100) }
        #expect(error?.form.id == "unsafe-archive")
    }

    @Test("XML that breaks off is damaged", arguments: ["<w:p>", "<w:p></w:r>", "<w:tbl><w:tr>", "&nbsp;", "\u{1}"])
    func brokenXML(body: String) {
        let error = #expect(throws: OfficeProblem.self) { try SampleDocument.grids(body) }
        #expect(error?.form.id == "damaged-office-file")
    }

    @Test("tables within tables are read as deep as people nest them, and no deeper than the limit")
    func nesting() throws {
        func nested(_ count: Int) -> String {
            let cell = "<w:tbl><w:tr><w:tc>"
            return String(repeating: cell, count: count) + SampleDocument.paragraph("内")
                + String(repeating: "</w:tc></w:tr></w:tbl>", count: count)
        }
        #expect(try SampleDocument.grids(nested(60)).map(\.sheet) == ["表格1"])
        #expect(throws: OfficeProblem.damaged("texts/main.xml 嵌套过深")) { try SampleDocument.grids(nested(70)) }
    }

    @Test("elements that stand where none may give text or a problem, never a crash")
    func misplaced() throws {
        for element in ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdtContent", "w:vMerge", "w:gridSpan"] {
            for inner in ["w:p", "w:tbl", "w:tr", "w:tc", "w:vMerge"] {
                _ = try SampleDocument.grids("<\(element)><\(inner)>字</\(inner)>字</\(element)><\(element)/>")
            }
        }
    }

    @Test("rows, cells, text and merged cells are counted over the whole document")
    func limits() {
        let wide = SampleDocument.cell("并", "<w:gridSpan w:val=\"2\"/>")
        let merged = SampleDocument(SampleDocument.table([SampleDocument.row([wide])])).bytes
        expect("读到表格1，行数超过2") { $0.rows = 2 }
        expect("读到表格1，单元格超过4个") { $0.cells = 4 }
        expect("读到表格1，文字超过21字节") { $0.text = 21 }
        expect("表格1第2行的单元格超过12字节") { $0.cell = 12 }
        expect("第1段超过8字节") { $0.cell = 8 }
        expect("读到表格1，合并区域超过0个", of: merged) { $0.merges = 0 }
    }

    @Test("whatever bytes are changed, there are grids or a problem")
    func anyDamage() {
        var random = SplitMix64(seed: 31)
        for bytes in Damage.flips(of: sample.bytes, count: 1000, &random) + Damage.cuts(of: sample.bytes) {
            do throws(OfficeProblem) {
                #expect(try SampleDocument.grids(bytes, largestCell: 100).count <= 3)
            } catch {
                #expect(!error.form.summary.isEmpty)
            }
        }
    }

    private func expect(_ detail: String, of bytes: [UInt8]? = nil, _ change: (inout OfficeLimits) -> Void) {
        var limits = OfficeLimits()
        change(&limits)
        #expect(throws: OfficeProblem.oversized(detail)) {
            try SampleDocument.grids(bytes ?? sample.bytes, largestCell: 100, limits: limits)
        }
    }
}
