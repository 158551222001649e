/// An item of an earlier night, as far as tonight's items are compared with it.
public struct EarlierItem: Sendable, Equatable {
    public let key: ItemKey
    public let order: OrderID
    public let time: LocalTime?
    public let text: String

    public init(key: ItemKey, order: OrderID, time: LocalTime?, text: String) {
        self.key = key
        self.order = order
        self.time = time
        self.text = text
    }
}
