public import HuiyinCore

/// A case summary as programs read it.
public struct CaseRecord: Encodable {
    let order: OrderID
    let title: String
    let unit: String?
    let topic: String?
    let urgency: String
    let voices: Int
    let sentences: [CaseSummary.Sentence]
    let masked: [String: Int]
    /// A summary is a draft until a person has cleared it.
    let clearance: String

    public init(_ summary: CaseSummary, _ order: WorkOrder, _ pack: ActivityPack) {
        self.order = summary.order
        title = summary.title
        unit = order.unit.map(pack.name)
        topic = order.topic?.text
        urgency = order.urgency.rawValue
        // The order's items, not the night's: later nights may have joined.
        voices = order.items.count
        sentences = summary.sentences
        masked = summary.masked
        clearance = "未审核，不得外发"
    }

    enum CodingKeys: String, CodingKey {
        case order, title, unit, topic, urgency, voices, sentences, masked, clearance
    }

    /// Every key on every line, empty ones as null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(order, forKey: .order)
        try container.encode(title, forKey: .title)
        try container.encode(unit, forKey: .unit)
        try container.encode(topic, forKey: .topic)
        try container.encode(urgency, forKey: .urgency)
        try container.encode(voices, forKey: .voices)
        try container.encode(sentences, forKey: .sentences)
        try container.encode(masked, forKey: .masked)
        try container.encode(clearance, forKey: .clearance)
    }

    static let header = ["工单编号", "事项", "主办单位", "分类", "紧急程度", "件数", "摘要（反映人原话，已遮蔽个人信息）", "出处", "审核"]

    var text: String {
        sentences.isEmpty ? "（举报件，原文不摘录）" : sentences.map(\.text).joined(separator: " … ")
    }

    var cells: [String] {
        [
            order.text, title, unit ?? "待人工确定", topic ?? "", urgency, String(voices), text,
            sentences.map { "\($0.source):\($0.start)-\($0.end)" }.joined(separator: "；"), clearance,
        ]
    }
}
