import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("XLSX grids")
struct XLSXGridsTests {
    @Test("each sheet is a grid, and hidden ones say so")
    func sheets() throws {
        let grids = try grids([
            .init("甲", cells: [["编号", "内容"], [], ["1", "路灯不亮"]]),
            .init("藏", cells: [["编号", "内容"]], state: "hidden"), .init("乙", cells: [["序号", "建议"]]),
        ])
        #expect(grids.map(\.sheet) == ["甲", "藏", "乙"])
        #expect(grids.map(\.isHidden) == [false, true, false])
        #expect(grids.map(\.format) == ["XLSX", "XLSX", "XLSX"])
        #expect(grids[0].encoding == "UTF-8（XLSX）")
        #expect(grids[0].rows.map(\.number) == [1, 3])
        #expect(grids[0].rows.map(\.cells) == [["编号", "内容"], ["1", "路灯不亮"]])
    }

    @Test("a cell above the pipeline's limit is a fault of its row alone")
    func largeCell() throws {
        let cells = [["编号", "内容"], ["1", "路灯不亮"], ["2", "路灯不亮啊"]]
        let rows = try grids([.init("表", cells: cells)], largestCell: 12)[0].rows
        #expect(rows.map { $0.fault?.reason } == [nil, nil, .cellTooLarge])
        #expect(rows[2].fault?.column == 1)
        #expect(rows[2].fault?.found == "15字节，上限12")
    }

    private func grids(_ sheets: [SampleWorkbook.Sheet], largestCell: Int = 1000) throws -> [Grid] {
        try SampleWorkbook.grids(SampleWorkbook(sheets: sheets).bytes, largestCell: largestCell)
    }
}
