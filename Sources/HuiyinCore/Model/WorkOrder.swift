/// A task for one lead unit, with its deadline and the items it answers.
public struct WorkOrder: Sendable, Equatable {
    public let id: OrderID
    public let kind: Kind
    /// Nil when only a person can decide.
    public let unit: UnitID?
    public let assisting: [UnitID]
    public let topic: TopicPath?
    public let appealType: AppealType
    public let urgency: Urgency
    public let lane: Lane
    public let state: State
    public let opened: Day
    /// Nil for orders that ask for nothing (praise, guidance elsewhere).
    public let deadline: Deadline?
    public let title: String
    public let items: [OrderItem]
    /// Why this unit, lane and handling, in Chinese.
    public let reason: String

    public init(
        id: OrderID, kind: Kind, unit: UnitID?, assisting: [UnitID], topic: TopicPath?, appealType: AppealType,
        urgency: Urgency, lane: Lane, state: State, opened: Day, deadline: Deadline?, title: String,
        items: [OrderItem], reason: String
    ) {
        self.id = id
        self.kind = kind
        self.unit = unit
        self.assisting = assisting
        self.topic = topic
        self.appealType = appealType
        self.urgency = urgency
        self.lane = lane
        self.state = state
        self.opened = opened
        self.deadline = deadline
        self.title = title
        self.items = items
        self.reason = reason
    }

    /// How the office handles the matter.
    public enum Kind: String, CaseIterable, Sendable, Codable {
        case assign = "交办"
        case forward = "转办"
        case decline = "不予受理"
        case praise = "表扬"
        /// For the supervising group; no unit ever sees it.
        case discipline = "纪律线索"
    }

    /// Before a person has acted. What happens later is a log of events.
    public enum State: String, CaseIterable, Sendable, Codable {
        case toDispatch = "待派发"
        case toReview = "待复核"
        case toDecide = "待分办"
        /// Not to be sent out before somebody has looked: far more came than usual.
        case held = "暂缓"
    }
}

/// One item of an order, and where it stands.
public struct OrderItem: Sendable, Equatable, Codable {
    public let key: ItemKey
    public let id: String
    public let source: SourceLocation
    /// A corrected file no longer has it. The voice stays; a person decides what becomes of it.
    public let isWithdrawn: Bool

    public init(key: ItemKey, id: String, source: SourceLocation, isWithdrawn: Bool = false) {
        self.key = key
        self.id = id
        self.source = source
        self.isWithdrawn = isWithdrawn
    }
}
