import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("XLSX problems")
struct XLSXProblemTests {
    private let sample = SampleWorkbook(sheets: [.init("表", cells: [["编号", "内容"], ["1", "路灯不亮"]])])

    @Test("what is no archive, or half of one, is damaged")
    func notAnArchive() {
        let bytes = sample.bytes
        for broken in [[], Array("编号,内容".utf8), Array(bytes.prefix(bytes.count / 2)), Array(bytes.dropLast(30))] {
            #expect(throws: XLSXProblem.self) { try XLSXWorkbook(broken).sheets() }
        }
    }

    @Test("content that fails its checksum is damaged")
    func checksum() {
        var archive = sample.archive
        archive.entries[5].checksum ^= 1
        #expect(throws: XLSXProblem.damaged("xl/pages/page100.xml读不出来（libzip 7）")) {
            try XLSXWorkbook(archive.bytes).sheets()
        }
    }

    @Test("a locked part is reported as locked")
    func encrypted() {
        var archive = sample.archive
        archive.entries[5].flags = 1
        #expect(throws: XLSXProblem.encrypted) { try XLSXWorkbook(archive.bytes).sheets() }
    }

    @Test("an archive of something else holds no workbook")
    func noWorkbook() {
        let plain = ZipBytes(entries: [.init("来件.csv", Array("编号,内容".utf8))])
        #expect(throws: XLSXProblem.noWorkbook) { try XLSXWorkbook(plain.bytes).sheets() }
        var letter = sample.archive
        letter.entries[1] = .init("xl/workbook.xml", Array("<w:document xmlns:w=\"u\"><w:body/></w:document>".utf8))
        #expect(throws: XLSXProblem.noWorkbook) { try XLSXWorkbook(letter.bytes).sheets() }
    }

    @Test("a DOCTYPE is refused in every part, before its entities are read", arguments: [0, 1, 2, 3, 4, 5])
    func documentType(part: Int) {
        var archive = sample.archive
        let doctype = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"
        archive.entries[part] = .init(archive.entries[part].name, Array(doctype.utf8))
        #expect(throws: XLSXProblem.documentType(archive.entries[part].name.replacing("Texts", with: "texts"))) {
            try XLSXWorkbook(archive.bytes).sheets()
        }
    }

    @Test(
        "XML that breaks off or makes no sense is damaged",
        arguments: [
            "<row", "<row r=\"1\">", "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>",
            "<row r=\"2\"/><row r=\"2\"/>", "<row r=\"2\"/><row r=\"1\"/>",

            "<row><c r=\"A\"><v>1</v></c></row>", "<row><c r=\"XFE1\"><v>1</v></c></row>", "<row>&nbsp;</row>",
            "</sheetData></worksheet>", "<row r=\"1\"><c></row>", "\u{0}",
        ])
    func brokenXML(rows: String) {
        expectDamage(SampleWorkbook(sheets: [.init("表", rows)]))
    }

    @Test("XML nested without end is stopped on the way down")
    func nesting() {
        let deep = SampleWorkbook(sheets: [.init("表", String(repeating: "<a>", count: 99))])
        #expect(throws: XLSXProblem.damaged("xl/pages/page100.xml 嵌套过深")) { try XLSXWorkbook(deep.bytes).sheets() }
    }

    @Test("merged ranges that are none, or cover the same cells over and over, are damage")
    func brokenMerges() {
        expectDamage(SampleWorkbook(sheets: [.init("表", cells: [["甲"]], merges: ["A1:"])]))
        expectDamage(SampleWorkbook(sheets: [.init("表", cells: [["甲"]], merges: ["A1:XFD5", "A1:B1"])]))
    }

    @Test("a sheet without its part, and two sheets with one, are damage")
    func parts() {
        var missing = sample.archive
        missing.entries.removeLast()
        #expect(throws: XLSXProblem.damaged("缺少 xl/pages/page100.xml")) { try XLSXWorkbook(missing.bytes).sheets() }
        var twice = sample.archive
        let list = "<workbook><sheets><sheet name=\"甲\" id=\"s0\"/><sheet name=\"乙\" id=\"s0\"/></sheets></workbook>"
        twice.entries[1] = .init("xl/workbook.xml", Array(list.utf8))
        #expect(throws: XLSXProblem.damaged("两个工作表用同一份内容")) { try XLSXWorkbook(twice.bytes).sheets() }
    }

    @Test("whatever bytes are changed, there is a workbook or a problem")
    func anyDamage() {
        var random = SplitMix64(seed: 29)
        let whole = sample.bytes
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            do throws(XLSXProblem) {
                #expect(try XLSXWorkbook(bytes).sheets().count <= 1)
            } catch {
                #expect(!error.form.summary.isEmpty)
            }
        }
    }

    @Test("every problem has a name, a reason and a way out")
    func forms() {
        let problems: [XLSXProblem] = [
            .damaged("甲"), .encrypted, .noWorkbook, .tooManyEntries(2, limit: 1), .entryTooLarge("甲", limit: 1),
            .tooLarge(limit: 1), .suspiciousCompression("甲"), .documentType("甲"), .tooManyCells(sheet: "甲", limit: 1),
            .tooMuchText(sheet: "甲", limit: 1), .cellTooLarge(sheet: "甲", cell: "B2", limit: 1),
        ]
        let forms = problems.map(\.form)
        #expect(Set(forms.map(\.summary)).count == problems.count)
        #expect(
            forms.allSatisfy {
                !$0.summary.isEmpty && !$0.hint.isEmpty && $0.id.hasSuffix("-workbook") || $0.id == "no-workbook"
            })
        #expect(forms.last?.summary == "工作表“甲”的单元格B2超过1字节")
    }

    private func expectDamage(_ sample: SampleWorkbook) {
        let error = #expect(throws: XLSXProblem.self) { try XLSXWorkbook(sample.bytes).sheets() }
        #expect(error?.form.id == "damaged-workbook")
    }
}
