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
            #expect(throws: OfficeProblem.self) { try SampleWorkbook.grids(broken) }
        }
    }

    @Test("content that fails its checksum is damaged")
    func checksum() {
        var archive = sample.archive
        archive.entries[5].checksum ^= 1
        #expect(throws: OfficeProblem.damaged("xl/pages/page100.xml读不出来（libzip 7）")) {
            try SampleWorkbook.grids(archive.bytes)
        }
    }

    @Test("a locked part is reported as locked")
    func encrypted() {
        var archive = sample.archive
        archive.entries[5].flags = 1
        #expect(throws: OfficeProblem.encrypted) { try SampleWorkbook.grids(archive.bytes) }
    }

    @Test("an archive of something else holds no workbook")
    func noWorkbook() {
        let plain = ZipBytes(entries: [.init("来件.csv", Array("编号,内容".utf8))])
        #expect(throws: OfficeProblem.unread) { try SampleWorkbook.grids(plain.bytes) }
        var letter = sample.archive
        letter.entries[1] = .init("xl/workbook.xml", Array("<w:document xmlns:w=\"u\"><w:body/></w:document>".utf8))
        #expect(throws: OfficeProblem.unread) { try SampleWorkbook.grids(letter.bytes) }
    }

    @Test("a DOCTYPE is refused in every part, before its entities are read", arguments: [0, 1, 2, 3, 4, 5])
    func documentType(part: Int) {
        var archive = sample.archive
        let doctype = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"
        archive.entries[part] = .init(archive.entries[part].name, Array(doctype.utf8))
        let name = archive.entries[part].name.replacing("Texts", with: "texts")
        #expect(throws: OfficeProblem.unsafe("\(name) 里有 DOCTYPE 声明，办公软件不会这样写")) {
            try SampleWorkbook.grids(archive.bytes)
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
        let deep = SampleWorkbook(sheets: [.init("表", String(repeating: "<a>", count: 199))])
        #expect(throws: OfficeProblem.damaged("xl/pages/page100.xml 嵌套过深")) { try SampleWorkbook.grids(deep.bytes) }
    }

    @Test("a merged range that is none is damage", arguments: ["A1:", ":B2", "B2:A1", "甲:乙", "A1:XFE1", "A1:B2:C3"])
    func brokenMerges(range: String) {
        expectDamage(SampleWorkbook(sheets: [.init("表", cells: [["甲"]], merges: [range])]))
    }

    @Test("a sheet without its part, and two sheets with one, are damage")
    func parts() {
        var missing = sample.archive
        missing.entries.removeLast()
        #expect(throws: OfficeProblem.damaged("缺少 xl/pages/page100.xml")) { try SampleWorkbook.grids(missing.bytes) }
        var twice = sample.archive
        let list = "<workbook><sheets><sheet name=\"甲\" id=\"s0\"/><sheet name=\"乙\" id=\"s0\"/></sheets></workbook>"
        twice.entries[1] = .init("xl/workbook.xml", Array(list.utf8))
        #expect(throws: OfficeProblem.damaged("两个工作表用同一份内容")) { try SampleWorkbook.grids(twice.bytes) }
    }

    @Test("whatever bytes are changed, there is a workbook or a problem")
    func anyDamage() {
        var random = SplitMix64(seed: 29)
        for bytes in Damage.flips(of: sample.bytes, count: 1000, &random) + Damage.cuts(of: sample.bytes) {
            do throws(OfficeProblem) {
                #expect(try SampleWorkbook.grids(bytes).count <= 1)
            } catch {
                #expect(!error.form.summary.isEmpty)
            }
        }
    }

    private func expectDamage(_ sample: SampleWorkbook) {
        let error = #expect(throws: OfficeProblem.self) { try SampleWorkbook.grids(sample.bytes) }
        #expect(error?.form.id == "damaged-office-file")
    }
}
