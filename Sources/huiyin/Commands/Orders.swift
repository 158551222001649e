import ArgumentParser
import HuiyinCore
import HuiyinFiles
import HuiyinStore

struct Orders: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出工单。晨报上的每个数都能用它列出来。")

    enum Format: String, CaseIterable, ExpressibleByArgument { case json, jsonl, csv, md }

    @Option(help: "格式。")
    var format = Format.md

    @OptionGroup var storage: DatabaseOption

    @Option(name: .customLong("run"), help: "第几次运行的新工单。")
    var night: Int?

    @Option(help: "主办单位的名称；“待人工确定”为尚无单位的。")
    var unit: String?

    @Option(help: "办理通道：直派、复核、人工。", transform: laneNamed)
    var lane: Lane?

    @Option(help: "一级分类；“未能归类”为没有分类的。")
    var topic: String?

    @Option(help: "渠道的名称，如 政务服务热线；按工单的首件算。")
    var channel: String?

    @Flag(help: "只列特急和紧急的。")
    var urgent = false

    @Flag(help: "只列含两件以上来件的。")
    var joined = false

    @Flag(help: "只列暂缓外发的。")
    var held = false

    mutating func run() throws {
        let store = try storage.open()
        let pack = try ActivityPack.read(store.latestDefinition().pack)
        let orders = try store.orders(try filter(pack))
        switch format {
        case .json: try Terminal.write(JSONText.data(orders.map { OrderRecord($0, pack) }, pretty: true) + [0x0A])
        case .jsonl: try Terminal.write(JSONText.lines(orders.map { OrderRecord($0, pack) }))
        case .csv: try Terminal.write(OrdersPage(orders, pack).csv)
        case .md: try Terminal.write(OrdersPage(orders, pack).markdown)
        }
    }

    private func filter(_ pack: ActivityPack) throws -> OrderFilter {
        var filter = OrderFilter(run: night, lane: lane, urgentOnly: urgent, joinedOnly: joined, heldOnly: held)
        if let unit {
            filter.unit = unit == "待人工确定" ? .some(nil) : try known(unit, pack)
        }
        if let channel {
            guard let known = pack.activity.channel(named: channel) else {
                throw Diagnostic(
                    "unknown-channel", .error, "没有叫“\(channel)”的渠道",
                    hint: "可以写：\(pack.activity.channels.map(\.name).joined(separator: "、"))")
            }
            filter.prefix = pack.activity.orderPrefix(of: known)
        }
        if let topic { filter.topic = .some(topic == "未能归类" ? nil : topic) }
        return filter
    }
}

extension Orders {
    /// A unit by its name, number, alias, or a part of its name that no other has.
    private func known(_ name: String, _ pack: ActivityPack) throws -> UnitID {
        let exact = pack.units.first { $0.name == name || $0.id.text == name || $0.aliases.contains(name) }
        let parts = pack.units.filter { $0.name.contains(name) || $0.aliases.contains { $0.contains(name) } }
        guard let unit = exact ?? (parts.count == 1 ? parts[0] : nil) else {
            let near =
                parts.isEmpty ? "写活动包里的全称，如 \(pack.units[0].name)" : "是哪一个：\(parts.map(\.name).joined(separator: "、"))"
            throw Diagnostic("unknown-unit", .error, "没有叫“\(name)”的单位", hint: near)
        }
        return unit.id
    }
}

private func laneNamed(_ name: String) throws -> Lane {
    guard let lane = Lane(rawValue: name) else {
        throw ValidationError("没有叫“\(name)”的通道；可选：\(Lane.allCases.map(\.rawValue).joined(separator: "、"))")
    }
    return lane
}
