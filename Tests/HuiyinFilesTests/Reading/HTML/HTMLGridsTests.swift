import HanText
import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("HTML tables")
struct HTMLGridsTests {
    @Test("a table is a grid; its rows count from 1, and rows without anything are left out")
    func table() throws {
        let grid = try grids("<table><tr><th>编号<th>内容</tr><tr><td></td></tr><tr><td>1</td><td>路灯</td></tr></table>")[0]
        #expect(grid.format == "HTML")
        #expect(grid.sheet == nil)
        #expect(grid.rows == [.init(number: 1, cells: ["编号", "内容"]), .init(number: 3, cells: ["1", "路灯"])])
    }

    @Test("several tables have numbers; what stands between them is not read")
    func several() throws {
        let grids = try grids("<p>甲<table><caption>题</caption><tr><td>一</table>乙<table><tr><td>二</table>")
        #expect(grids.map(\.sheet) == ["表格1", "表格2"])
        #expect(grids.map { $0.rows.map(\.cells) } == [[["一"]], [["二"]]])
    }

    @Test("tags that are left out, doubled or in capitals change nothing")
    func mended() throws {
        let rows = [["甲", "乙"], ["1", "2"]]
        #expect(try cells("<TABLE><TBODY><TR><TD>甲<TD>乙<TR><TD>1<TD>2") == rows)
        #expect(try cells("<table><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table></table>") == rows)
        #expect(
            try cells("<table border=1 width='100%'\n><tr ><td class=\"a>b\">甲</td><td/>乙</td></tr><tr><td>1<td>2")
                == rows)
    }

    @Test("merged cells are blocks with the value at the top left, clipped to the table and to what is free")
    func merges() throws {
        let grid = try grids(
            """
            <table><tr><td rowspan=2>甲<td colspan="2">乙</tr><tr><td>丙<td rowspan=999999999>丁</tr>
            <tr><td colspan=99999999999>戊</tr></table>
            """)[0]
        #expect(grid.rows.map(\.cells) == [["甲", "乙"], ["", "丙", "丁"], ["戊"]])
        #expect(
            grid.merges == [
                .init(rows: 1...2, columns: 0...0), .init(rows: 1...1, columns: 1...2),
                .init(rows: 2...3, columns: 2...2), .init(rows: 3...3, columns: 0...1),
            ])
    }

    @Test("the encoding is proved, whatever the page says of itself")
    func encoding() throws {
        let page = "<html><meta charset=\"utf-8\"><table><tr><td>編號<td>路燈不亮，請修復</table>"
        for encoding in [.utf8, .gb18030, .big5] as [TextDecoder.Encoding] {
            let bytes = encoded(page, encoding)
            let grid = try HTMLGrids(bytes, largestCell: 1000).grids()[0]
            #expect(grid.rows[0].cells == ["編號", "路燈不亮，請修復"])
            #expect(grid.encoding == "\(encoding.rawValue)（逐字节核对：\(bytes.count)字节，替换0个字符）")
        }
        let wide = units("\u{FEFF}\(page)".utf16, littleEndian: true)
        #expect(try HTMLGrids(wide, largestCell: 1000).grids()[0].rows[0].cells[0] == "編號")
    }

    @Test("a cell that does not decode, or is too large, is a fault of its row alone")
    func faults() throws {
        for encoding in [.utf8, .gb18030] as [TextDecoder.Encoding] {
            let start = encoded(
                "<table>\n" + String(repeating: "<tr><td>好<td>好\n", count: 9) + "<tr><td>甲\n<td>坏", encoding)
            let end = encoded("\n<tr><td>\(String(repeating: "长", count: 50))<td>甲\n</table>", encoding)
            let rows = try HTMLGrids(start + [0xFF] + end, largestCell: 100).grids()[0].rows
            #expect(rows.map { $0.fault?.reason } == Array(repeating: nil, count: 9) + [.badBytes, .cellTooLarge])
            #expect(rows[9].fault?.column == 1)
            #expect(rows[9].fault?.found == "按\(encoding.rawValue)解不开")
            #expect(rows[9].fault?.raw.starts(with: Array("甲\t".utf8)) == true)
            #expect(rows[10].fault?.found == "150字节，上限100")
        }
    }

    @Test(
        "a page that breaks off, has no table, or mixes encodings is refused",
        arguments: [
            ("<table><tr><td>甲</table", "damaged-page"), ("<table><tr><td>甲<!-- 乙", "damaged-page"),
            ("<table><tr><td>甲<td title=\"", "damaged-page"), ("<table><script>if (a</b)", "damaged-page"),
            ("<html><p>甲</p></html>", "no-table"), ("<table></table>", "no-table"),
        ])
    func refused(page: String, id: String) {
        let problem = #expect(throws: FileForm.Problem.self) { try grids(page) }
        #expect(problem?.id == id)
    }

    private func grids(_ page: String) throws -> [Grid] { try HTMLGrids(Array(page.utf8), largestCell: 1000).grids() }
    private func cells(_ page: String) throws -> [[String]] { try grids(page)[0].rows.map(\.cells) }
}
