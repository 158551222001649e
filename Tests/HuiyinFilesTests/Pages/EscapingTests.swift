import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Escaping")
struct EscapingTests {
    @Test(
        "Markdown: no mark of a citizen's text means anything",
        arguments: [
            ("甲|乙", "甲\\|乙"), ("<b>", "\\<b\\>"), ("# 甲", "\\# 甲"), ("*_`[]", "\\*\\_\\`\\[\\]"), ("\\|", "\\\\\\|"),
            ("甲\n乙\r丙\t丁", "甲 乙 丙 丁"), ("甲 & \"乙\"", "甲 & \"乙\""),
        ])
    func markdown(text: String, escaped: String) {
        #expect(Markdown.escaped(text) == escaped)
    }

    @Test("HTML: a citizen's text is text")
    func html() {
        #expect(
            HTML.escaped(SampleNight.breaking)
                == "暖气|不热 &lt;b&gt;&amp;&quot;很冷&quot;&lt;/b&gt; &#39;n&#39;")
    }

    @Test("a title full of marks leaves every row of the report with its columns")
    func table() throws {
        let page = ReportPage(SampleNight.report)
        for section in page.sections where !section.rows.isEmpty {
            let title = section.title
            let table = Markdown.table(section.header, section.rows)
            let lines = PageText.rows(ofMarkdown: table)
            #expect(lines.count == section.rows.count + 1, "\(title)")
            #expect(lines.allSatisfy { $0.count == section.header.count }, "\(title)")
        }
    }

    @Test("a title full of marks adds no element to the HTML page")
    func page() {
        let html = SampleNight.report.html
        #expect(html.contains("暖气|不热 &lt;b&gt;&amp;"))
        #expect(!html.contains("<b>&"))
        #expect(!html.contains("三民<活动>"))
        #expect(html.contains("三民&lt;活动&gt;"))
    }

    @Test("a title full of marks makes no heading, table or element in the lists")
    func lists() {
        let order = SampleNight.order("T-XC-2", unit: nil, title: "一\n# 二|<i>", items: [SampleNight.item(3)])
        let orders = OrdersPage([order], SamplePack.pack).markdown
        #expect(orders.contains("- **T-XC-2** 一 \\# 二\\|\\<i\\>\n"))
        let summary = CaseSummary(order: order.id, title: "一\n# 二", voices: 1, sentences: [], masked: [:])
        #expect(CasesPage([summary], [order], SamplePack.pack).markdown.contains("\n## 一 \\# 二\n"))
    }
}
