import Testing

@testable import HuiyinFiles

@Suite("XLSX limits")
struct XLSXLimitsTests {
    private let sample = SampleWorkbook(
        sheets: [.init("甲", cells: [["编号", "内容"], ["1", "路灯不亮"]]), .init("乙", cells: [["一", "二"]])])

    @Test("a workbook at its limits is read")
    func atLimits() throws {
        var limits = XLSXLimits()
        limits.entries = 7
        limits.cells = 6
        limits.text = 12 + 13 + 6
        limits.cell = 12
        #expect(try XLSXWorkbook(sample.bytes, limits: limits).sheets().count == 2)
    }

    @Test("more files than allowed")
    func entries() {
        expect(.tooManyEntries(7, limit: 6)) { $0.entries = 6 }
    }

    @Test("a file or all files larger than allowed are refused before they are unpacked")
    func sizes() {
        expect(.entryTooLarge("xl/_rels/workbook.xml.rels", limit: 400)) { $0.entry = 400 }
        expect(.tooLarge(limit: 1000)) { $0.total = 1000 }
    }

    @Test("a file that unpacks to far more than it was is a bomb, whatever part it is; a small one is none")
    func ratio() throws {
        var archive = sample.archive
        // 25,801 bytes of 164: 157 for each.
        archive.entries.append(.init("xl/media/image1.png", run: 0x20, matches: 100))
        expect(.suspiciousCompression("xl/media/image1.png"), of: archive.bytes) {
            ($0.ratio, $0.unsuspicious) = (150, 25_800)
        }
        var limits = XLSXLimits()
        (limits.ratio, limits.unsuspicious) = (150, 25_801)
        #expect(try XLSXWorkbook(archive.bytes, limits: limits).sheets().count == 2)
        (limits.ratio, limits.unsuspicious) = (160, 0)
        #expect(try XLSXWorkbook(archive.bytes, limits: limits).sheets().count == 2)
    }

    @Test("a file may not be longer than it declared")
    func lie() {
        var archive = sample.archive
        archive.entries[5] = .init("xl/pages/page100.xml", run: 0x20, matches: 400)
        archive.entries[5].size = 100
        expect(.damaged("xl/pages/page100.xml 比它声明的长"), of: archive.bytes) { _ in }
    }

    @Test("cells and text are counted over all sheets, the cells of gaps too")
    func cells() {
        expect(.tooManyCells(sheet: "乙", limit: 5)) { $0.cells = 5 }
        expect(.tooMuchText(sheet: "乙", limit: 30)) { $0.text = 30 }
        let wide = SampleWorkbook(sheets: [.init("宽", "<row><c r=\"XFD1\"><v>1</v></c></row>")])
        expect(.tooManyCells(sheet: "宽", limit: 16_383), of: wide.bytes) { $0.cells = 16_383 }
    }

    @Test("what merged cells are filled with counts")
    func mergedText() throws {
        let merged = SampleWorkbook(sheets: [
            .init("表", cells: [[String(repeating: "a", count: 90)]], merges: ["A1:J1"])
        ])
        expect(.tooMuchText(sheet: "表", limit: 989), of: merged.bytes) { $0.text = 989 }
    }

    @Test("a shared string counts each time it is used")
    func sharedText() {
        let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 20)
        let shared = SampleWorkbook(
            sheets: [.init("表", rows)], strings: ["<t>\(String(repeating: "a", count: 50))</t>"])
        expect(.tooMuchText(sheet: "表", limit: 999), of: shared.bytes) { $0.text = 999 }
    }

    @Test("a cell longer than allowed is named, in line and shared")
    func cell() {
        expect(.cellTooLarge(sheet: "甲", cell: "B2", limit: 11)) { $0.cell = 11 }
        let shared = SampleWorkbook(
            sheets: [.init("表", "<row r=\"7\"><c r=\"AB7\" t=\"s\"><v>0</v></c></row>")], strings: ["<t>路灯不亮</t>"])
        expect(.cellTooLarge(sheet: "表", cell: "AB7", limit: 11), of: shared.bytes) { $0.cell = 11 }
    }

    @Test("a tag that does not end within its limit is refused")
    func tag() {
        let long = SampleWorkbook(sheets: [.init("表", "<row note=\"\(String(repeating: "a", count: 300_000))\"/>")])
        expect(.damaged("xl/pages/page100.xml 里有一个过长的标记"), of: long.bytes) { $0.tag = 100_000 }
    }

    private func expect(
        _ problem: XLSXProblem, of bytes: [UInt8]? = nil, _ change: (inout XLSXLimits) -> Void
    ) {
        var limits = XLSXLimits()
        change(&limits)
        #expect(throws: problem) { try XLSXWorkbook(bytes ?? sample.bytes, limits: limits).sheets() }
    }
}
