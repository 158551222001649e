/// Counts the night: every figure from the night's own results, none from memory of an earlier page.
public struct MakeReport: Sendable {
    private let pack: ActivityPack
    private let parameters: ReportParameters

    public init(pack: ActivityPack, parameters: ReportParameters) {
        self.pack = pack
        self.parameters = parameters
    }

    /// - Parameters:
    ///   - allOrders: how many orders the store holds, tonight's included.
    ///   - restated: what tonight's corrected files changed.
    public func callAsFunction(
        _ night: Night, run: RunReport.Run, allOrders: Int, restated: [RestatedItem] = [],
        timings: [RunReport.StageTiming]
    ) -> RunReport {
        let orders = night.book.new
        let command = OrdersCommand(run: run.number)
        return RunReport(
            schema: RunReport.schema, run: run, intake: tally(night.intake.files), files: night.intake.files.map(file),
            orders: .init(
                new: .init(count: orders.count, opens: command.line()),
                urgent: .init(count: orders.count { $0.urgency <= .urgent }, opens: command.line("--urgent")),
                joined: .init(count: orders.count { $0.items.count > 1 }, opens: command.line("--joined")),
                added: night.book.additions.reduce(0) { $0 + $1.items.count },
                held: .init(count: orders.count { $0.state == .held }, opens: command.line("--held")),
                all: .init(count: allOrders, opens: "huiyin orders")),
            lanes: Lane.allCases.map { lane in
                .init(
                    name: lane.rawValue,
                    figure: .init(
                        count: orders.count { $0.lane == lane }, opens: command.line("--lane \(lane.rawValue)")),
                    of: orders.count)
            },
            units: unitRows(orders, command), topics: topicShares(orders, command), urgent: urgentLines(night),
            decisions: decisionLines(night),
            rejections: night.intake.rejections.prefix(parameters.listed).map(\.rejection).map {
                .init(place: $0.source, reason: $0.reason.rawValue, summary: $0.summary, hint: $0.hint)
            }, restatements: restated.map(restatement), holds: night.book.holds.map { hold($0, orders, command) },
            stages: timings)
    }

    private func tally(_ files: [FileReceipt]) -> RunReport.Tally {
        .init(
            read: files.reduce(0) { $0 + $1.read }, accepted: files.reduce(0) { $0 + $1.accepted },
            rejected: files.reduce(0) { $0 + $1.rejected }, superseded: files.reduce(0) { $0 + $1.superseded })
    }

    private func file(_ receipt: FileReceipt) -> RunReport.File {
        let (status, problem): (String, [String]) =
            switch receipt.status {
            case .received: ("已收", [])
            case .seen(let name): ("收过", [name == receipt.name ? "这个文件以前收过" : "与“\(name)”内容相同，未重复收"])
            case .refused(let diagnostic): ("待处理", [diagnostic.summary + (diagnostic.hint.map { "。\($0)" } ?? "")])
            }
        return .init(
            name: receipt.name, status: status, channel: receipt.channel.map(channelName), dialect: receipt.dialect,
            kind: receipt.kind?.title, format: receipt.format, encoding: receipt.encoding,
            rows: .init(
                read: receipt.read, accepted: receipt.accepted, rejected: receipt.rejected,
                superseded: receipt.superseded),
            columns: receipt.columns, unusedColumns: receipt.unusedColumns,
            remarks: problem + receipt.remarks.map(remark))
    }

    private func restatement(_ item: RestatedItem) -> RunReport.RestatementRow {
        .init(file: item.file, place: item.place, change: item.isCorrected ? "更正" : "撤回", order: item.order)
    }

    private func hold(_ hold: VolumeHold, _ orders: [WorkOrder], _ command: OrdersCommand) -> RunReport.HoldRow {
        let name = channelName(hold.channel)
        let prefix = pack.activity.orderPrefix(of: hold.channel)
        let count = orders.count { $0.state == .held && $0.id.text.hasPrefix(prefix) }
        return .init(
            channel: name, summary: hold.summary,
            figure: .init(count: count, opens: command.line("--held --channel \(name)")),
            release: "huiyin release --run \(command.run) --channel \(name)")
    }

    /// `工作表“二月”，第7行：…`
    private func remark(_ diagnostic: Diagnostic) -> String {
        let place = [
            diagnostic.place?.sheet.map { "工作表“\($0)”" }, diagnostic.place?.row.map { "第\($0)行" },
        ].compactMap { $0 }.joined(separator: "，")
        return place.isEmpty ? diagnostic.summary : "\(place)：\(diagnostic.summary)"
    }

    private func channelName(_ id: ChannelID) -> String { pack.activity.channelNames[id] ?? id }

    private func unitRows(_ orders: [WorkOrder], _ command: OrdersCommand) -> [RunReport.UnitRow] {
        let rank = Dictionary(uniqueKeysWithValues: pack.units.enumerated().map { ($1.id, $0) })
        return Dictionary(grouping: orders, by: \.unit).sorted { (left, right) in
            (left.key.flatMap { rank[$0] } ?? .max) < (right.key.flatMap { rank[$0] } ?? .max)
        }
        .map { unit, orders in
            let name = unit.map(pack.name) ?? "待人工确定"
            return .init(
                unit: name, figure: .init(count: orders.count, opens: command.line("--unit \(name)")),
                direct: orders.count { $0.lane == .direct }, review: orders.count { $0.lane == .review },
                manual: orders.count { $0.lane == .manual }, urgent: orders.count { $0.urgency <= .urgent },
                firstDue: orders.compactMap { $0.deadline?.due }.min())
        }
    }

    private func topicShares(_ orders: [WorkOrder], _ command: OrdersCommand) -> [RunReport.Share] {
        let counts = Dictionary(grouping: orders) { $0.topic.map { String($0.levels[0]) } ?? "未能归类" }.mapValues(\.count)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { name, count in
            .init(name: name, figure: .init(count: count, opens: command.line("--topic \(name)")), of: orders.count)
        }
    }

    private func urgentLines(_ night: Night) -> [RunReport.Line] {
        lines(night, night.book.new.filter { $0.urgency <= .urgent }).prefix(parameters.listed).map { $0 }
    }

    /// What only a person can decide, most urgent and most voices first.
    private func decisionLines(_ night: Night) -> [RunReport.Line] {
        lines(night, night.book.new.filter { $0.lane == .manual }).prefix(parameters.decisions).map { $0 }
    }

    private func lines(_ night: Night, _ orders: [WorkOrder]) -> [RunReport.Line] {
        let tell = Dictionary(night.classified.map { ($0.item, $0.tell) }, uniquingKeysWith: { first, _ in first })
        return orders.sorted {
            ($0.urgency, $1.items.count, $0.id) < ($1.urgency, $0.items.count, $1.id)
        }
        .map { order in
            .init(
                order: order.id, unit: order.unit.map(pack.name) ?? "待人工确定", urgency: order.urgency, lane: order.lane,
                title: order.title, reason: order.reason, due: order.deadline?.due, voices: order.items.count,
                tell: order.items.reduce(into: []) { told, item in
                    told += (tell[item.key] ?? []).filter { !told.contains($0) }
                })
        }
    }
}

/// The command behind a figure.
struct OrdersCommand {
    let run: Int

    func line(_ filter: String = "") -> String {
        "huiyin orders --run \(run)" + (filter.isEmpty ? "" : " " + filter)
    }
}
