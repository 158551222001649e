public import HuiyinCore

/// Which orders to list. Every figure of a report names one of these, and counts exactly what it lists.
public struct OrderFilter: Sendable, Equatable {
    public var run: Int?
    public var id: OrderID?
    /// `.some(nil)` for orders without a unit.
    public var unit: UnitID??
    public var lane: Lane?
    public var urgentOnly: Bool
    /// First level; `.some(nil)` for orders without a topic.
    public var topic: String??
    /// Orders that answer several items.
    public var joinedOnly: Bool
    /// How their numbers begin: those of one channel.
    public var prefix: String?
    /// Orders that wait because far more came than usual.
    public var heldOnly: Bool

    public init(
        run: Int? = nil, id: OrderID? = nil, unit: UnitID?? = nil, lane: Lane? = nil, urgentOnly: Bool = false,
        topic: String?? = nil, joinedOnly: Bool = false, prefix: String? = nil, heldOnly: Bool = false
    ) {
        self.run = run
        self.id = id
        self.unit = unit
        self.lane = lane
        self.urgentOnly = urgentOnly
        self.topic = topic
        self.joinedOnly = joinedOnly
        self.prefix = prefix
        self.heldOnly = heldOnly
    }
}
