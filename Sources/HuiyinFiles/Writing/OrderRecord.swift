public import HuiyinCore

/// A work order as programs read it: one JSON object with fixed keys.
///
/// `id, kind, unit, assisting, topic, appeal_type, urgency, lane, state, opened, due, items` are the stable part.
public struct OrderRecord: Encodable {
    let id: OrderID
    let kind: String
    let unit: String?
    let assisting: [String]
    let topic: String?
    let appealType: String
    let urgency: String
    let lane: String
    let state: String
    let opened: Day
    let due: Day?
    let items: [Item]
    let title: String
    let counterpart: String?
    let deadline: String?
    let reason: String

    struct Item: Encodable {
        let file: String
        let sheet: String?
        let row: Int?
        let column: String?
        let id: String
        let isWithdrawn: Bool

        enum CodingKeys: String, CodingKey { case file, sheet, row, column, id, withdrawn }

        /// `sheet` is there even when the file has none.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(file, forKey: .file)
            try container.encode(sheet, forKey: .sheet)
            try container.encode(row, forKey: .row)
            try container.encodeIfPresent(column, forKey: .column)
            try container.encode(id, forKey: .id)
            if isWithdrawn { try container.encode(true, forKey: .withdrawn) }
        }
    }

    public init(_ order: WorkOrder, _ pack: ActivityPack) {
        id = order.id
        kind = order.kind.rawValue
        unit = order.unit.map(pack.name)
        assisting = order.assisting.map(pack.name)
        topic = order.topic?.text
        appealType = order.appealType.rawValue
        urgency = order.urgency.rawValue
        lane = order.lane.rawValue
        state = order.state.rawValue
        opened = order.opened
        due = order.deadline?.due
        items = order.items.map {
            Item(
                file: $0.source.file, sheet: $0.source.sheet, row: $0.source.row, column: $0.source.column, id: $0.id,
                isWithdrawn: $0.isWithdrawn)
        }
        title = order.title
        counterpart = order.unit.flatMap { pack.unit($0)?.counterpart }
        deadline = order.deadline?.arithmetic
        reason = order.reason
    }

    enum CodingKeys: String, CodingKey {
        case id, kind, unit, assisting, topic, appealType, urgency, lane, state, opened, due, items, title, counterpart
        case deadline, reason
    }

    /// The stable keys are always there, empty ones as null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(unit, forKey: .unit)
        try container.encode(assisting, forKey: .assisting)
        try container.encode(topic, forKey: .topic)
        try container.encode(appealType, forKey: .appealType)
        try container.encode(urgency, forKey: .urgency)
        try container.encode(lane, forKey: .lane)
        try container.encode(state, forKey: .state)
        try container.encode(opened, forKey: .opened)
        try container.encode(due, forKey: .due)
        try container.encode(items, forKey: .items)
        try container.encode(title, forKey: .title)
        try container.encodeIfPresent(counterpart, forKey: .counterpart)
        try container.encodeIfPresent(deadline, forKey: .deadline)
        try container.encode(reason, forKey: .reason)
    }

    static let header = [
        "工单编号", "办理方式", "主办单位", "协办单位", "旗级对口单位", "事项", "分类", "诉求类型", "紧急程度", "通道", "状态",
        "交办日期", "到期日期", "时限算法", "件数", "来源", "依据",
    ]

    var cells: [String] {
        let sources = items.map { "\($0.file):\($0.row ?? 0)" }.joined(separator: "；")
        return [
            id.text, kind, unit ?? "待人工确定", assisting.joined(separator: "、"), counterpart ?? "", title, topic ?? "",
            appealType, urgency, lane, state, opened.description, due?.description ?? "", deadline ?? "",
            String(items.count), sources, reason,
        ]
    }
}
