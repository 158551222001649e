public import HuiyinCore

/// Case summaries as a page to read: what most people report, and what is urgent, first.
public struct CasesPage {
    private let cases: [CaseRecord]

    public init(_ cases: [CaseSummary], _ orders: [WorkOrder], _ pack: ActivityPack) {
        let orders = Dictionary(orders.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.cases = cases.compactMap { summary in orders[summary.order].map { CaseRecord(summary, $0, pack) } }
    }

    public var records: [CaseRecord] { cases }

    public var markdown: String {
        var page = "# 案例摘要（草稿）\n\n句子摘自反映人原话，已遮蔽能认出的个人信息。**未经审核，不得外发。**\n"
        let ranked = cases.sorted { ($1.voices, $0.order) < ($0.voices, $1.order) }
        for summary in ranked {
            page += "\n## \(Markdown.escaped(summary.title))\n\n"
            page += "\(summary.order) · \(summary.unit ?? "待人工确定") · \(summary.urgency) · \(summary.voices)件反映\n\n"
            page += "> \(Markdown.escaped(summary.text))\n"
            if let source = summary.sentences.first?.source { page += "\n出处：\(Markdown.escaped(source.description))\n" }
        }
        return page
    }

    public var csv: [UInt8] {
        var text = CSVText(header: CaseRecord.header)
        for summary in cases { text.add(summary.cells) }
        return text.bytes
    }
}
