import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("HTML tables inside of tables")
struct HTMLNestingTests {
    private static let data = "<table><tr><td>编号<td>内容<tr><td>1<td>路灯</table>"
    private static let rows = [["编号", "内容"], ["1", "路灯"]]

    @Test("of a layout only the tables with data are read, in their order")
    func layout() throws {
        #expect(try grids("<table><tr><td>菜单<tr><td>\(Self.data)</table>") == [Self.rows])
        #expect(
            try grids("<table><tr><td><table><tr><td>\(Self.data)</table><td>\(Self.data)</table>") == [
                Self.rows, Self.rows,
            ])
    }

    @Test("a table of one row or one column inside of a cell is its text")
    func text() throws {
        #expect(
            try grids("<table><tr><td>1<td>甲<table><tr><td>乙<td>丙</table>丁</table>") == [[["1", "甲\n乙 丙\n丁"]]])
    }

    @Test("a list of letters stays one, though a letter holds a small table")
    func letter() throws {
        let page = "<table><tr><td>编号<td>内容<tr><td>1<td>路灯<tr><td>2<td>见表：\(Self.data)<tr><td>3<td>水管</table>"
        #expect(
            try grids(page) == [[["编号", "内容"], ["1", "路灯"], ["2", "见表：\n编号 内容\n1 路灯"], ["3", "水管"]]])
    }

    @Test("below the deepest level text is read and tables are not")
    func deep() throws {
        var limits = HTMLLimits()
        limits.depth = 2
        let page = "<table><tr><td>1<td><table><tr><td>甲<table><tr><td>乙<td>丙</table>丁</table><td>戊</table>"
        let grids = try HTMLGrids(Array(page.utf8), largestCell: 1000, limits: limits).grids()
        #expect(grids.map { $0.rows.map(\.cells) } == [[["1", "甲\n乙\n丙\n丁", "戊"]]])
    }

    private func grids(_ page: String) throws -> [[[String]]] {
        try HTMLGrids(Array(page.utf8), largestCell: 1000).grids().map { $0.rows.map(\.cells) }
    }
}
