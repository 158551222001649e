import ArgumentParser
import HuiyinCore
import HuiyinFiles
import HuiyinStore

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "说明一件来件或一张工单：为什么是这个单位、这一组、这个期限。")

    @Argument(help: "工单编号，或来件自己的编号。")
    var id: String

    @Option(help: "夜间运行的设置文件。")
    var pipeline = "Pipelines/nightly.yaml"

    @OptionGroup var storage: DatabaseOption

    func run() async throws {
        let store = try storage.open()
        let pack = try ActivityPack.read(store.latestDefinition().pack)
        let histories = try store.histories(of: id)
        guard !histories.isEmpty else {
            throw Diagnostic("unknown-id", .error, "没有编号为 \(id) 的工单或来件", hint: "编号见 orders.csv 的“工单编号”，或原文件里的编号")
        }
        for order in Set(histories.compactMap(\.order)).sorted() {
            for found in try store.orders(OrderFilter(id: order)) { try Terminal.write(explanation(of: found, pack)) }
        }
        if let definition = try? PipelineDefinition.read(DefinitionLoader.file(pipeline)) {
            try Dictionaries.use(definition.segment, pack, pipeline: pipeline)
        }
        let mentions = MentionLines(pack)
        for history in histories {
            try Terminal.write(explanation(of: history, pack, store, try await mentions(history.message)))
        }
    }

    private func explanation(of order: WorkOrder, _ pack: ActivityPack) -> String {
        var lines = [
            "工单 \(order.id)",
            "  主办：\(order.unit.map(pack.name) ?? "待人工确定")，\(order.kind.rawValue)，\(order.lane.rawValue)，\(order.state.rawValue)",
        ]
        if !order.assisting.isEmpty { lines.append("  协办：\(order.assisting.map(pack.name).joined(separator: "、"))") }
        lines.append("  依据：\(order.reason)")
        lines.append("  期限：\(order.deadline?.arithmetic ?? "不设期限")")
        lines.append("  来件：\(order.items.count)件")
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func explanation(
        of history: ItemHistory, _ pack: ActivityPack, _ store: Store, _ mentions: [String]
    ) throws -> String {
        var lines = ["来件 \(history.message.id)", "  出处：\(history.message.source)"]
        if let restatement = history.restatement {
            lines.append(restatement.by == nil ? "  已撤回：“\(restatement.file)”里没有了" : "  已更正：以“\(restatement.file)”为准")
        }
        if let reply = history.message.reply {
            lines.append("  原系统的答复：\(reply.time.map { "\($0.day)，" } ?? "")\(reply.text.count)字")
        }
        if let relation = history.relation, let similarity = history.similarity {
            lines.append("  并案：\(relation.rawValue)，相似度\(percent(similarity))")
        }
        if let classification = history.classification { lines += reasons(classification, pack) }
        lines += mentions
        let sources = try store.sources(of: history.suspects.map(\.item))
        var told: Set<ItemKey> = []
        for suspect in history.suspects where told.insert(suspect.item).inserted {
            guard let other = sources[suspect.item] else { continue }
            lines.append("  疑似：\(other.source) 编号\(other.id)，相似度\(percent(suspect.similarity))，未并：\(suspect.reason)")
        }
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func reasons(_ classification: Classification, _ pack: ActivityPack) -> [String] {
        let candidates = classification.candidates.map { "\(pack.name($0.unit)) \(percent($0.probability))" }
        var lines = ["  候选：\(candidates.isEmpty ? "无" : candidates.joined(separator: "，"))"]
        lines.append("  分类：\(classification.topic?.text ?? "未能归类")（\(percent(classification.topicProbability))）")
        lines.append("  类型：\(classification.appealType.rawValue)；紧急程度：\(classification.urgency.rawValue)")
        lines.append("  通道：\(classification.lane.rawValue)，\(classification.laneReason)")
        for piece in classification.evidence {
            let field = piece.field == .title ? "标题" : "正文"
            lines.append("  “\(piece.text)”（\(field)第\(piece.start + 1)—\(piece.end)字）→ \(piece.why)")
        }
        if !classification.tell.isEmpty { lines.append("  请告知：\(classification.tell.joined(separator: "、"))") }
        return lines
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
