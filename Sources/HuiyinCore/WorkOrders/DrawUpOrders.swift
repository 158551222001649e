import HanText

/// Draws up one work order for each group: who leads, who assists, how it is handled, and by when.
///
/// - Shapes: g groups in; one new order for each group that no earlier order answers, an addition for the others.
/// - Order: by order number. A number depends only on what the group's first item says.
public struct DrawUpOrders: Sendable {
    private let pack: ActivityPack
    private let personal: PersonalData
    private let opened: Day

    /// - Parameter opened: the night; every limit counts from its next working day.
    public init(pack: ActivityPack, opened: Day) {
        self.pack = pack
        self.opened = opened
        personal = PersonalData(pack.personNames)
    }

    /// - Parameter holds: channels whose new orders are not to go out yet.
    public func callAsFunction(
        _ groups: [CaseGroup], _ documents: [Document], _ classified: [Classification],
        holding holds: [VolumeHold] = []
    ) -> OrderBook {
        let matters = Matters(documents, classified)
        let held = Set(holds.map(\.channel))
        var book = OrderBook(new: [], additions: [], holds: holds)
        for group in groups {
            let items = group.members.map { matters.item($0.item) }.sorted { $0.key < $1.key }
            if let order = group.earlierOrder {
                book.additions.append(.init(order: order, items: items))
            } else {
                book.new.append(order(group, items, matters, held))
            }
        }
        book.new.sort { $0.id < $1.id }
        book.additions.sort { ($0.order, $0.items[0].key) < ($1.order, $1.items[0].key) }
        return book
    }

    private func order(
        _ group: CaseGroup, _ items: [OrderItem], _ matters: Matters, _ held: Set<ChannelID>
    ) -> WorkOrder {
        let first = matters[group.lead].document.message
        let members = group.members.map { matters[$0.item] }
        let spokesman = spokesman(of: members)
        let urgent = members.min { $0.classification.urgency < $1.classification.urgency } ?? members[0]
        let lane = members.map(\.classification.lane).max { $0.caution < $1.caution } ?? .manual
        let unit = spokesman.classification.unit.flatMap { pack.unit($0) }
        let kind = kind(spokesman.classification, unit)
        let said = spokesman.classification
        return WorkOrder(
            id: number(of: first), kind: kind, unit: unit?.id, assisting: said.assisting,
            topic: said.topic, appealType: appealType(members, said), urgency: urgent.classification.urgency,
            lane: lane,
            state: held.contains(first.channel) ? .held : lane.firstState, opened: opened,
            deadline: deadline(kind, urgent.classification.urgency, said), title: title(spokesman, among: members),
            items: items,
            reason: reason(said, unit, lane: lane, members))
    }

    /// Who the unit is chosen by: the surest member, but a remark on discipline before all, so that no unit sees it.
    private func spokesman(of members: [Matter]) -> Matter {
        members.first { $0.classification.isDiscipline }
            ?? members.max { $0.classification.probability < $1.classification.probability } ?? members[0]
    }

    /// One informant among the members makes the whole order one to protect.
    private func appealType(_ members: [Matter], _ said: Classification) -> AppealType {
        members.contains { $0.classification.appealType == .report } ? .report : said.appealType
    }

    private func number(of message: Message) -> OrderID {
        OrderID(prefix: pack.activity.orderPrefix(of: message.channel), key: message.key)
    }

    private func kind(_ said: Classification, _ unit: Unit?) -> WorkOrder.Kind {
        if said.isDiscipline { return .discipline }
        if said.appealType == .praise { return .praise }
        switch unit?.handling {
        case .forward: return .forward
        case .decline: return .decline
        case .assign, nil: return .assign
        }
    }

    private func deadline(_ kind: WorkOrder.Kind, _ urgency: Urgency, _ said: Classification) -> Deadline? {
        guard kind == .assign || kind == .forward, let limit = pack.deadlines.limit(for: urgency, said.appealType)
        else {
            return nil
        }
        // A matter of no recognised type still needs somebody to look at it in time: the help limit applies.
        let days = limit.needsOrder ? limit.days : pack.deadlines.limit(for: .normal, .help)?.days ?? limit.days
        let extra = said.assisting.isEmpty || urgency <= .urgent ? 0 : pack.deadlines.multiUnitExtraDays
        return pack.calendar.deadline(of: days + extra, after: opened)
    }

    /// The title as the citizen wrote it, or the first sentence; an informant's words never travel with the order.
    private func title(_ matter: Matter, among members: [Matter]) -> String {
        if members.contains(where: { $0.classification.appealType == .report }) { return "举报件（原文留存办理组，不随单转出）" }
        let message = matter.document.message
        let units = matter.document.body.units
        let first = Sentences.ranges(in: units).first { units[$0].contains(where: Script.isContent) } ?? 0..<units.count
        let plain = (message.title ?? units.string(first)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let masked = personal.mask(plain).text
        return masked.count > 40 ? masked.prefix(39) + "…" : masked
    }

    private func reason(_ said: Classification, _ unit: Unit?, lane: Lane, _ members: [Matter]) -> String {
        var parts = [members.first { $0.classification.lane == lane }?.classification.laneReason ?? said.laneReason]
        if let piece = said.evidence.first { parts.append(piece.why) }
        if let second = said.runnerUp, lane != .direct { parts.append("次选：\(pack.name(second.unit))") }
        if let guidance = unit?.guidance { parts.append(guidance) }
        return parts.joined(separator: "；")
    }
}

extension Lane {
    /// How much a person is needed.
    var caution: Int {
        switch self {
        case .direct: 0
        case .review: 1
        case .manual: 2
        }
    }

    /// Where an order begins.
    public var firstState: WorkOrder.State {
        switch self {
        case .direct: .toDispatch
        case .review: .toReview
        case .manual: .toDecide
        }
    }
}
