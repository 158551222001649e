/// The orders of one night, and the items that joined orders of earlier nights.
public struct OrderBook: Sendable, Equatable {
    public var new: [WorkOrder]
    public var additions: [Addition]
    /// Channels whose new orders wait.
    public var holds: [VolumeHold]

    public init(new: [WorkOrder], additions: [Addition], holds: [VolumeHold] = []) {
        self.new = new
        self.additions = additions
        self.holds = holds
    }

    public struct Addition: Sendable, Equatable {
        public let order: OrderID
        public let items: [OrderItem]

        public init(order: OrderID, items: [OrderItem]) {
            self.order = order
            self.items = items
        }
    }
}
