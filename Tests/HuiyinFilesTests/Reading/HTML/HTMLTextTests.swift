import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Text of HTML cells")
struct HTMLTextTests {
    @Test(
        "a cell reads as a browser shows it",
        arguments: [
            ("  路灯 \n\t 不亮  ", "路灯不亮"), ("ab \n cd", "ab cd"), ("3  号\n楼", "3 号楼"), ("甲\r\n1", "甲 1"),
            ("甲<br>乙<BR/>丙", "甲\n乙\n丙"), ("<p>甲</p><p>乙</p>", "甲\n乙"), ("<div>甲<div>乙</div></div>丙", "甲\n乙\n丙"),
            ("甲<b>乙</b><i> 丙</i>", "甲乙 丙"), ("<pre>甲\n  乙</pre>", "甲\n  乙"), ("<ul><li>一<li>二</ul>", "一\n二"),
            ("甲&nbsp;乙", "甲\u{A0}乙"), ("&nbsp;", ""), ("&#160;\u{A0}", ""),
            ("&lt;b&gt; &amp;amp; &quot;好&quot;", "<b> &amp; \"好\""),
            ("&#20013;&#x56FD;&#128;&#X1F600;", "中国€😀"),
            ("&ldquo;好&rdquo;&hellip;&mdash;&middot;&times;&eacute;", "“好”…—·×é"),
            ("a&b&c; &copy &#xD800; &#0; &#99999999999; &;", "a&b&c; &copy &#xD800; &#0; &#99999999999; &;"),
            ("1<2 且 3>2 <", "1<2 且 3>2 <"),
            ("甲<script>var a='<td>';</script>乙<style>td{}</style><!-- <td> -->丙", "甲乙丙"),
            ("甲<![if !x]>乙<![endif]>丙<?xml?></ >丁", "甲乙丙丁"),
            ("甲<span style='color:red; DISPLAY : none'>乙<b>丙</b></span>丁<i hidden>戊</i>", "甲丁"),
            ("甲<input type=hidden value=乙><img alt=丙>", "甲"), ("<a href=\"x>y\" title='甲'>乙</a>", "乙"),
            ("<span x:num=\"1.5\" style='mso-number-format:\"\\@\"'>001</span>", "001"),
        ])
    func shown(cell: String, text: String) throws {
        let page = Array("<table><tr><td>首<td>\(cell)</td><td>尾</table>".utf8)
        #expect(try HTMLGrids(page, largestCell: 1000).grids()[0].rows[0].cells == ["首", text, "尾"])
    }

    @Test("hidden rows and cells are skipped, their end tags present or not; a hidden row keeps its number")
    func hiddenRows() throws {
        for end in ["</td></tr>", ""] {
            let page = """
                <table><tr><td>甲<td style="display:none">乙\(end)
                <tr style='display:none'><td>丙<table><tr><td>丁</table>\(end)<tr><td>戊</table>
                """
            let rows = try HTMLGrids(Array(page.utf8), largestCell: 1000).grids()[0].rows
            #expect(rows.map(\.cells) == [["甲"], ["戊"]])
            #expect(rows.map(\.number) == [1, 3])
        }
    }

    @Test("a hidden table is none")
    func hiddenTable() throws {
        let page =
            "<div hidden><table><tr><td>甲</table></div><table style=display:none><tr><td>乙</table><table><tr><td>丙</table>"
        #expect(try HTMLGrids(Array(page.utf8), largestCell: 1000).grids().map { $0.rows[0].cells } == [["丙"]])
    }
}
