import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("XLSX limits")
struct XLSXLimitsTests {
    private let sample = SampleWorkbook(
        sheets: [.init("甲", cells: [["编号", "内容"], ["1", "路灯不亮"]]), .init("乙", cells: [["一", "二"]])])

    @Test("a workbook at its limits is read")
    func atLimits() throws {
        var limits = OfficeLimits()
        limits.archive.entries = 7
        limits.cells = 6
        limits.text = 12 + 13 + 6
        limits.cell = 12
        #expect(try SampleWorkbook.grids(sample.bytes, limits: limits).count == 2)
    }

    @Test("more files than allowed")
    func entries() {
        expect(.oversized("压缩包里有7个文件，上限6")) { $0.archive.entries = 6 }
    }

    @Test("a file or all files larger than allowed are refused before they are unpacked")
    func sizes() {
        expect(.oversized("xl/_rels/workbook.xml.rels 解压后超过400字节")) { $0.archive.entry = 400 }
        expect(.oversized("全部内容解压后超过1000字节")) { $0.archive.total = 1000 }
    }

    @Test("a file that unpacks to far more than it was is a bomb, whatever part it is; a small one is none")
    func ratio() throws {
        var archive = sample.archive
        // 25,801 bytes of 164: 157 for each.
        archive.entries.append(.init("xl/media/image1.png", run: 0x20, matches: 100))
        expect(.unsafe("xl/media/image1.png 的压缩比不正常，可能是压缩炸弹"), of: archive.bytes) {
            ($0.archive.ratio, $0.archive.unsuspicious) = (150, 25_800)
        }
        var limits = OfficeLimits()
        (limits.archive.ratio, limits.archive.unsuspicious) = (150, 25_801)
        #expect(try SampleWorkbook.grids(archive.bytes, limits: limits).count == 2)
        (limits.archive.ratio, limits.archive.unsuspicious) = (160, 0)
        #expect(try SampleWorkbook.grids(archive.bytes, limits: limits).count == 2)
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
        expect(.oversized("读到工作表“乙”，单元格超过5个")) { $0.cells = 5 }
        expect(.oversized("读到工作表“乙”，文字超过30字节")) { $0.text = 30 }
        let wide = SampleWorkbook(sheets: [.init("宽", "<row><c r=\"XFD1\"><v>1</v></c></row>")])
        expect(.oversized("读到工作表“宽”，单元格超过16383个"), of: wide.bytes) { $0.cells = 16_383 }
    }

    @Test("rows and merged ranges are counted over all sheets")
    func rowsAndMerges() throws {
        expect(.oversized("读到工作表“乙”，行数超过2")) { $0.rows = 2 }
        let merged = SampleWorkbook(sheets: [
            .init("甲", cells: [["一"]], merges: ["A1:B1"]), .init("乙", cells: [["二"]], merges: ["A1:B1", "A2"]),
        ])
        expect(.oversized("读到工作表“乙”，合并区域超过1个"), of: merged.bytes) { $0.merges = 1 }
        expect(.oversized("读到工作表“乙”，合并的单元格超过3个"), of: merged.bytes) { $0.merged = 3 }
        var limits = OfficeLimits()
        (limits.merges, limits.merged) = (2, 4)
        #expect(try SampleWorkbook.grids(merged.bytes, limits: limits).map(\.merges.count) == [1, 1])
    }

    @Test("ranges that cover the same cells over and over are refused")
    func overlappingMerges() {
        let merged = SampleWorkbook(sheets: [.init("表", cells: [["一"]], merges: ["A1:XFD1048576"])])
        expect(.oversized("读到工作表“表”，合并的单元格超过20000000个"), of: merged.bytes) { _ in }
        let often = Array(repeating: "A1:XFD5", count: 300)
        let many = SampleWorkbook(sheets: [.init("表", cells: [["一"]], merges: often)])
        expect(.oversized("读到工作表“表”，合并的单元格超过20000000个"), of: many.bytes) { _ in }
    }

    @Test("shared strings that no cell uses count as cells")
    func sharedStrings() {
        let shared = SampleWorkbook(sheets: [], strings: ["", "", ""])
        expect(.oversized("共享字符串超过2个"), of: shared.bytes) { $0.cells = 2 }
    }

    @Test("a shared string counts each time it is used")
    func sharedText() {
        let rows = String(repeating: "<row><c t=\"s\"><v>0</v></c></row>", count: 20)
        let shared = SampleWorkbook(
            sheets: [.init("表", rows)], strings: ["<t>\(String(repeating: "a", count: 50))</t>"])
        expect(.oversized("读到工作表“表”，文字超过999字节"), of: shared.bytes) { $0.text = 999 }
    }

    @Test("a cell longer than allowed is named, in line and shared")
    func cell() {
        expect(.oversized("工作表“甲”的单元格B2超过11字节")) { $0.cell = 11 }
        let shared = SampleWorkbook(
            sheets: [.init("表", "<row r=\"7\"><c r=\"AB7\" t=\"s\"><v>0</v></c></row>")], strings: ["<t>路灯不亮</t>"])
        expect(.oversized("工作表“表”的单元格AB7超过11字节"), of: shared.bytes) { $0.cell = 11 }
    }

    @Test("a tag that does not end within its limit is refused")
    func tag() {
        let long = SampleWorkbook(sheets: [.init("表", "<row note=\"\(String(repeating: "a", count: 300_000))\"/>")])
        expect(.damaged("xl/pages/page100.xml 里有一个过长的标记"), of: long.bytes) { $0.tag = 100_000 }
    }

    private func expect(
        _ problem: OfficeProblem, of bytes: [UInt8]? = nil, _ change: (inout OfficeLimits) -> Void
    ) {
        var limits = OfficeLimits()
        change(&limits)
        #expect(throws: problem) { try SampleWorkbook.grids(bytes ?? sample.bytes, limits: limits) }
    }
}
