import HanText
import HuiyinCore

/// What a message speaks of, a line each, for `explain`. Phone numbers are not shown.
struct MentionLines {
    private let pack: ActivityPack
    private let finder: MentionFinder
    private let segment: Segment

    init(_ pack: ActivityPack) {
        self.pack = pack
        finder = MentionFinder(pack)
        segment = Segment(workers: Workers(count: 1))
    }

    func callAsFunction(_ message: Message) async throws -> [String] {
        let fields = [("标题", message.title), ("正文", message.text)]
        var lines: [String] = []
        for (field, text) in fields {
            guard let text, let passage = try await segment.passages(of: [text]).first else { continue }
            for mention in finder.mentions(in: passage.normal.units, tokens: passage.tokens, on: message.time?.day) {
                lines.append(line(mention, field, passage))
            }
        }
        return lines
    }

    private func line(_ mention: Mention, _ field: String, _ passage: Passage) -> String {
        let original = passage.normal.original(mention.range)
        let start = passage.units.scalarOffset(original.lowerBound)
        let end = passage.units.scalarOffset(original.upperBound)
        let text = mention.kind == .phone ? "[电话]" : passage.units.string(original)
        return "  提及“\(text)”（\(field)第\(start + 1)—\(end)字）：\(value(mention.value))"
    }

    private func value(_ value: Mention.Value) -> String {
        switch value {
        case .place(let path): "地点 \(path)"
        case .unit(let unit): "单位 \(pack.name(unit))"
        case .time(let time): "时间 \(time.text ?? "不明")" + (time.isApproximate ? "左右" : "")
        case .money(let amount): "金额 \(number(amount))元"
        case .count(let amount, .people): "人数 \(number(amount))"
        case .count(let amount, .households): "户数 \(number(amount))"
        case .phone: "电话"
        }
    }

    private func number(_ amount: Amount) -> String {
        (amount.isApproximate ? "约" : "") + (amount.number?.description ?? "若干")
    }
}
