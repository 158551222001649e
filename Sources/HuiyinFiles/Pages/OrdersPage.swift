public import HuiyinCore

/// All orders as a page to read: one section a unit, the most urgent first.
public struct OrdersPage {
    private let orders: [WorkOrder]
    private let pack: ActivityPack

    public init(_ orders: [WorkOrder], _ pack: ActivityPack) {
        self.orders = orders
        self.pack = pack
    }

    public var markdown: String {
        let sections = Dictionary(grouping: orders, by: \.unit).sorted { rank($0.key) < rank($1.key) }
        var page = "# 工单清单\n\n共 \(orders.count) 件。按主办单位列出，紧急的在前。\n"
        for (unit, orders) in sections {
            let name = unit.map(pack.name) ?? "待人工确定"
            page += "\n## \(Markdown.escaped(name))（\(orders.count)件）\n"
            if let counterpart = unit.flatMap({ pack.unit($0)?.counterpart }) { page += "\n旗级对口单位：\(counterpart)\n" }
            page += "\n"
            for order in orders.sorted(by: { ($0.urgency, $0.id) < ($1.urgency, $1.id) }) { page += entry(order) }
        }
        return page
    }

    private func entry(_ order: WorkOrder) -> String {
        let record = OrderRecord(order, pack)
        var lines = ["- **\(order.id)** \(Markdown.escaped(order.title))"]
        lines.append(
            "  - \([record.kind, record.appealType, record.urgency, record.lane, record.state].joined(separator: " · "))"
                + (record.topic.map { " · \($0)" } ?? ""))
        if !record.assisting.isEmpty { lines.append("  - 协办：\(record.assisting.joined(separator: "、"))") }
        if let deadline = record.deadline { lines.append("  - 时限：\(deadline)") }
        lines.append("  - 依据：\(Markdown.escaped(record.reason))")
        let sources = order.items.map { "\($0.source) 编号 \($0.id)" + ($0.isWithdrawn ? "（原表已撤回）" : "") }.joined(
            separator: "；")
        lines.append("  - 来源（\(order.items.count)件）：\(Markdown.escaped(sources))")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Departments in the plan's order, then other bodies, then what has no unit.
    private func rank(_ unit: UnitID?) -> Int {
        unit.flatMap { unit in pack.units.firstIndex { $0.id == unit } } ?? .max
    }

    public var csv: [UInt8] {
        var text = CSVText(header: OrderRecord.header)
        for order in orders { text.add(OrderRecord(order, pack).cells) }
        return text.bytes
    }
}
