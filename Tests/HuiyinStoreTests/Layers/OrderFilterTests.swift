import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Order filter")
struct OrderFilterTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let filter: OrderFilter
        let orders: [String]

        init(_ name: String, _ filter: OrderFilter, _ orders: [String]) {
            testDescription = name
            self.filter = filter
            self.orders = orders
        }
    }

    private let open: OpenStore

    init() async throws {
        open = try OpenStore()
        let journal = try open.journal()
        _ = try await journal.take(FilteredNight.night)
        try journal.finish()
        let next = try open.journal(at: OpenStore.later, inbox: ["d2"])
        _ = try await next.take(FilteredNight.next)
        try next.finish()
    }

    @Test(
        "each filter lists what it says, by order number",
        arguments: [
            Example("all", OrderFilter(), ["F-1", "F-2", "F-3", "F-4", "F-5"]),
            Example("run", OrderFilter(run: 1), ["F-1", "F-2", "F-3", "F-4"]),
            Example("later run", OrderFilter(run: 2), ["F-5"]), Example("no such run", OrderFilter(run: 3), []),
            Example("id", OrderFilter(id: OrderID("F-3")), ["F-3"]),
            Example("unit", OrderFilter(unit: UnitID("D01")), ["F-1", "F-4"]),
            Example("no unit", OrderFilter(unit: .some(nil)), ["F-2"]),
            Example("lane", OrderFilter(lane: .manual), ["F-2", "F-5"]),
            Example("urgent", OrderFilter(urgentOnly: true), ["F-1", "F-3"]),
            Example("topic, its classes included", OrderFilter(topic: "城乡建设"), ["F-1", "F-5"]),
            Example("topic of two levels", OrderFilter(topic: "城乡建设/供热"), ["F-1"]),
            Example("no topic", OrderFilter(topic: .some(nil)), ["F-4"]),
            Example("several items", OrderFilter(joinedOnly: true), ["F-1", "F-3"]),
            Example("run and several items of that run", OrderFilter(run: 1, joinedOnly: true), ["F-1"]),
            Example("all at once", OrderFilter(run: 1, unit: UnitID("D01"), lane: .direct, urgentOnly: true), ["F-1"]),
            Example("nothing fits", OrderFilter(unit: UnitID("D01"), lane: .manual), []),
        ])
    func lists(example: Example) throws {
        #expect(try open.store.orders(example.filter).map(\.id.text) == example.orders)
    }

    @Test(
        "a topic is a name, not a pattern",
        arguments: ["%", "城_建设"])
    func pattern(topic: String) throws {
        #expect(try open.store.orders(OrderFilter(topic: topic)).isEmpty)
    }

    @Test("a filtered order has all its items, those of later nights too")
    func items() throws {
        let order = try open.store.orders(OrderFilter(run: 1, id: OrderID("F-3")))[0]
        #expect(order.items.map(\.id) == ["丙", "己"])
    }
}

/// Orders that differ in everything a filter asks for; the second night adds a voice to F-3 and an order.
enum FilteredNight {
    private static let messages = ["甲", "乙", "丙", "丁", "戊"].enumerated().map {
        SampleNight.message(ItemKey(UInt64($0 + 1)), id: $1, row: $0 + 2)
    }
    private static let later = [
        SampleNight.message(ItemKey(11), id: "己", row: 2), SampleNight.message(ItemKey(12), id: "庚", row: 3),
    ]

    static let night = Night(
        intake: SampleNight.intake(messages, rejections: []),
        classified: [], groups: [],
        book: OrderBook(
            new: [
                SampleOrder.order(
                    "F-1", unit: "D01", lane: .direct, urgency: .immediate, topic: "城乡建设/供热",
                    items: [SampleNight.item(messages[0]), SampleNight.item(messages[1])]),
                SampleOrder.order(
                    "F-2", unit: nil, lane: .manual, urgency: .normal, topic: "城乡建设管理/路灯",
                    items: [SampleNight.item(messages[3])]),
                SampleOrder.order(
                    "F-3", lane: .review, urgency: .urgent, topic: "交通", items: [SampleNight.item(messages[2])]),
                SampleOrder.order(
                    "F-4", unit: "D01", lane: .review, urgency: .suggestion, topic: nil,
                    items: [SampleNight.item(messages[4])]),
            ], additions: []), cases: [])

    static let next = Night(
        intake: SampleNight.intake(later, digest: "d2", name: "二.csv", rejections: []),
        classified: [],
        groups: [
            CaseGroup(
                members: [.init(item: ItemKey(11), relation: .near, similarity: 0.9)], suspects: [],
                earlierOrder: OrderID("F-3"))
        ],
        book: OrderBook(
            new: [
                SampleOrder.order(
                    "F-5", lane: .manual, urgency: .normal, topic: "城乡建设/燃气", items: [SampleNight.item(later[1])])
            ], additions: [.init(order: OrderID("F-3"), items: [SampleNight.item(later[0])])]), cases: [])
}
