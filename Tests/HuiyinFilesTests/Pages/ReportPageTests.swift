import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Report page")
struct ReportPageTests {
    private let report = SampleNight.report

    @Test("Markdown and HTML say the same, cell by cell")
    func sameCells() {
        let markdown = PageText.rows(ofMarkdown: report.markdown)
        #expect(markdown == PageText.rows(ofHTML: report.html))
        #expect(markdown.count > 20)
    }

    @Test("Markdown and HTML say the same figures in the same order")
    func sameFigures() {
        let figures = PageText.figures(ofHTML: report.html)
        #expect(figures.count == 10)
        #expect(report.markdown.contains(figures.joined(separator: " · ") + "\n"))
    }

    @Test("the figures are the night's")
    func figures() {
        #expect(
            PageText.figures(ofHTML: report.html) == [
                "读入 **7**", "收下 **4**", "退回 **2**", "重复 **1**", "新工单 **3**", "其中紧急 **1**", "待人工 **1**",
                "多件合一 **1**", "并入旧单 **0**", "累计工单 **9**",
            ])
    }

    @Test("every figure of the HTML page that a command lists carries the command")
    func commands() {
        for command in [
            "orders --run 1", "orders --run 1 --urgent", "orders --run 1 --lane 人工", "orders --run 1 --joined",
        ] {
            #expect(report.html.contains("title=\"huiyin \(command)\""), "\(command)")
        }
    }

    @Test("shares add up to the orders they are shares of")
    func shares() throws {
        let rows = PageText.rows(ofMarkdown: report.markdown)
        #expect(rows.contains(["人工", "1", "33.3%（1/3）", "huiyin orders --run 1 --lane 人工"]))
        #expect(rows.contains(["未能归类", "2", "66.7%（2/3）", "huiyin orders --run 1 --topic 未能归类"]))
    }

    @Test("a night with nothing says so instead of empty tables")
    func nothing() {
        let night = Night(
            intake: Intake(), classified: [], groups: [],
            book: OrderBook(new: [], additions: []), cases: [])
        let page = MakeReport(pack: SamplePack.pack, parameters: ReportParameters(listed: 1, decisions: 1))(
            night, run: report.run, allOrders: 0, timings: []
        ).markdown
        for line in ["没有须由人决定的事。", "今夜没有紧急事项。", "今夜没有新工单。", "收件夹是空的。", "没有退回的行。"] {
            #expect(page.contains("\n\(line)\n"), "\(line)")
        }
        #expect(page.contains("| 直派 | 0 | — |"))
    }
}
