import ArgumentParser
import HuiyinCore
import HuiyinFiles
import HuiyinStore

struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "放行暂缓外发的工单。", discussion: "来件数量与平常相差太大时，新工单先不外发；核实以后用它放行。不写渠道则列出暂缓的渠道。")

    @Option(name: .customLong("run"), help: "第几次运行；不写则为所有的。")
    var night: Int?

    @Option(help: "渠道的名称，如 政务服务热线。")
    var channel: String?

    @Option(help: "放行的时间，如 2022-01-04T08:30；不写则为现在。")
    var at: NightTime?

    @Option(help: "输出文件夹；写了就把工单和摘要重新写出来。")
    var out: String?

    @OptionGroup var storage: DatabaseOption

    func run() throws {
        let store = try storage.open()
        let pack = try ActivityPack.read(store.latestDefinition().pack)
        let names = pack.activity.channelNames
        let open = try store.openHolds().filter { night == nil || $0.run == night }
        guard let channel else {
            for (run, hold) in open {
                let name = names[hold.channel] ?? hold.channel
                try Terminal.write("第\(run)次运行 \(name)：\(hold.summary)\n")
            }
            if open.isEmpty { Terminal.say("没有暂缓外发的工单。") }
            return
        }
        let wanted = open.filter { $0.hold.channel == pack.activity.channel(named: channel) }
        guard !wanted.isEmpty else {
            let waiting = open.map { names[$0.hold.channel] ?? $0.hold.channel }.joined(separator: "、")
            throw Diagnostic(
                "no-hold", .error, "没有暂缓外发的渠道“\(channel)”", hint: waiting.isEmpty ? "没有任何工单在等放行" : "在等的：\(waiting)")
        }
        let count = try wanted.reduce(0) { count, entry in
            try count
                + store.release(
                    run: entry.run, channel: entry.hold.channel,
                    prefix: pack.activity.orderPrefix(of: entry.hold.channel), at: (at ?? .now).time)
        }
        if let out { try Publication.writeOrders(store.orders(), store.cases(), pack, to: out) }
        Terminal.say("放行\(count)张工单。")
    }
}
