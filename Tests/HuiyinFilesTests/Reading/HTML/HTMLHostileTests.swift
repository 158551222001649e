import HuiyinCore
import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("Hostile HTML")
struct HTMLHostileTests {
    @Test(
        "tags without end, of any number and depth, cost one pass",
        arguments: [
            ("<table>", ""), ("<div>", "</p>"), ("<table><tr><td>", ""), ("<table><tr><td>", "</table>"),
            ("<b>", "</i>"),
            ("<td>", "</tr>"), ("<table hidden>", ""), ("<tr><td hidden><table>", "</td>"), ("<", ">"), ("&#", ";"),
            ("</", ""),
            ("<pre>", " "), ("<!---->", "-->"), ("\0", "<td>\0"),
        ])
    func repeated(start: String, end: String) {
        let many = { (text: String) in String(repeating: text, count: 100_000) }
        _ = read(Array("<table><tr><td>甲\(many(start))乙\(many(end))".utf8))
    }

    @Test("a cell spans a thousand columns at most, as in browsers; cells beyond the limit are refused")
    func spans() throws {
        let span = "<td colspan=999999999 rowspan=999999999>甲</td>"
        #expect(try read(Array("<table><tr>\(span)</table>".utf8)).get()[0].merges.map(\.columns) == [0...999])
        let wide = String(repeating: "<td colspan=1000>", count: 16)
        expectOversized("<table>\(String(repeating: "<tr>\(wide)<td>乙</tr>", count: 1000))</table>")
        let high = String(repeating: "<td colspan=1000 rowspan=0>", count: 16)
        expectOversized("<table><tr>\(high)</tr>\(String(repeating: "<tr><td>", count: 100_000))</table>")
    }

    @Test("text copied from level to level is counted")
    func copied() {
        var limits = HTMLLimits()
        limits.text = 1000
        let deep = String(repeating: "<table><tr><td>", count: 10) + String(repeating: "a", count: 150)
        #expect(throws: FileForm.Problem.self) {
            try HTMLGrids(Array(deep.utf8), largestCell: 1000, limits: limits).grids()
        }
    }

    @Test("an attribute of 1 MB is passed over")
    func attribute() throws {
        let long = String(repeating: "a=1 ", count: 250_000)
        #expect(
            try read(Array("<table \(long)><tr \(long)><td \(long)>甲</table>".utf8)).get()[0].rows[0].cells == ["甲"])
    }

    @Test("a page cut anywhere, or with any bytes changed, gives grids or a problem")
    func damaged() {
        let page = Array(
            """
            <!DOCTYPE html><html><head><meta charset="gbk"><style>td{}</style></head><body><!-- 注 -->
            <table border="1"><caption>题</caption><tr><th rowspan="2">编号</th><th colspan=2>内容</th></tr>
            <tr><td style='display:none'>a</td><td>路灯&nbsp;不亮<br>两天&#20013;</td></tr>
            <tr><td><table><tr><td>1<td>2<tr><td>3<td>4</table></td></tr></table></body></html>
            """.utf8)
        for step in 0..<50 { _ = read(Array(page[..<(page.count * step / 50)])) }
        var generator = SplitMix64(seed: 11)
        for _ in 0..<2000 {
            var changed = page
            for _ in 0..<6 {
                changed[.random(in: changed.indices, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            _ = read(changed)
        }
    }

    private func read(_ bytes: [UInt8]) -> Result<[Grid], any Error> {
        Result {
            try HTMLTables(bytes, HTMLCellForm(encoding: "UTF-8", largestCell: 1000), HTMLLimits()).found.count > 0
                ? HTMLGrids(bytes, largestCell: 1000).grids() : []
        }
    }

    private func expectOversized(_ page: String) {
        let problem = #expect(throws: FileForm.Problem.self) {
            try HTMLGrids(Array(page.utf8), largestCell: 1000).grids()
        }
        #expect(problem?.id == "oversized-page")
    }
}
