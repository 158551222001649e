import TestSupport
import Testing

@testable import HuiyinCore

@Suite("Work orders")
struct DrawUpOrdersTests {
    @Test("a group is one order with all its items, numbered by activity, channel and its lead's key")
    func oneOrder() async throws {
        var cases = Cases()
        try await cases.add([
            (Letters.message("停水", key: 32), Cases.said(32)), (Letters.message("停水了", key: 3), Cases.said(3)),
        ])
        let order = try #require(cases.book().new.first)
        let pack = try Installed.pack.get()
        let code = try #require(pack.activity.channels.first { $0.id == "hotline" }?.code)
        #expect(order.id.text == "\(pack.activity.code)-\(code)-0000000000010")
        #expect(order.items.map(\.key.value) == [3, 32])
        #expect(order.items.map(\.id) == ["N3", "N32"])
        #expect(order.opened == Cases.opened)
    }

    @Test("an order of an earlier night gets the items, and no new one is made")
    func addition() async throws {
        var cases = Cases()
        try await cases.add([(Letters.message("停水", key: 2), Cases.said(2))], earlier: OrderID("O1"))
        let book = try cases.book()
        #expect(book.new.isEmpty)
        #expect(book.additions.map(\.order) == [OrderID("O1")])
        #expect(book.additions[0].items.map(\.key.value) == [2])
    }

    @Test("the most certain member decides the unit, the most urgent the urgency, the most cautious the lane")
    func members() async throws {
        var cases = Cases()
        try await cases.add([
            (Letters.message("停水一", key: 1), Cases.said(1, unit: "D05", probability: 0.5, lane: .manual)),
            (Letters.message("停水二", key: 2), Cases.said(2, unit: "D18", probability: 0.9)),
            (
                Letters.message("停水三", key: 3),
                Cases.said(3, unit: "D19", probability: 0.4, urgency: .urgent, lane: .review)
            ),
        ])
        let order = try cases.book().new[0]
        #expect(order.unit == UnitID("D18"))
        #expect(order.urgency == .urgent)
        #expect(order.lane == .manual)
        #expect(order.state == .toDecide)
    }

    @Test(
        "lanes begin in their own state",
        arguments: [(Lane.direct, WorkOrder.State.toDispatch), (.review, .toReview), (.manual, .toDecide)])
    func states(lane: Lane, state: WorkOrder.State) async throws {
        #expect(try await order("停水", Cases.said(1, lane: lane)).state == state)
    }

    @Test("how the unit handles matters decides the kind of order")
    func kinds() async throws {
        for unit in try Installed.pack.get().units {
            #expect(try await order("停水", Cases.said(1, unit: unit.id.text)).kind.rawValue == unit.handling.rawValue)
        }
        #expect(try await order("停水", Cases.said(1, unit: nil)).kind == .assign)
        #expect(try await order("感谢", Cases.said(1, appeal: .praise)).kind == .praise)
        #expect(try await order("拉票", Cases.said(1, unit: nil, appeal: .report, discipline: true)).kind == .discipline)
    }

    @Test("numbers do not depend on the order of groups, and orders stand by number")
    func independent() async throws {
        var generator = SplitMix64(seed: 61)
        let keys = (0..<30).map { _ in generator.next() }
        var (forward, backward) = (Cases(), Cases())
        for key in keys { try await forward.add("停水", Cases.said(key)) }
        for key in keys.reversed() { try await backward.add("停水", Cases.said(key)) }
        let book = try forward.book()
        #expect(try backward.book() == book)
        #expect(book.new.map(\.id) == book.new.map(\.id).sorted())
        #expect(Set(book.new.map(\.id)).count == 30)
    }

    @Test("the reason names the runner-up only where a person looks")
    func runnerUp() async throws {
        let candidates = [
            Candidate(unit: UnitID("D18"), probability: 0.6), Candidate(unit: UnitID("D19"), probability: 0.2),
        ]
        let second = try Installed.pack.get().name(UnitID("D19"))
        for (lane, named) in [(Lane.direct, false), (.review, true), (.manual, true)] {
            let said = Classification(
                item: ItemKey(1), candidates: candidates, assisting: [], topic: nil, topicProbability: 0,
                appealType: .complaint, urgency: .normal, lane: lane, laneReason: "理由", evidence: [], tell: [])
            #expect(try await order("停水", said).reason.contains("次选：\(second)") == named)
        }
    }

    @Test(
        "a discipline remark keeps its whole group from the unit it names")
    func disciplineInGroup() async throws {
        var cases = Cases()
        try await cases.add([
            (Letters.message("停水", key: 1), Cases.said(1)),
            (
                Letters.message("停水，有人拉票", key: 2),
                Cases.said(2, unit: nil, appeal: .report, lane: .manual, discipline: true)
            ),
        ])
        #expect(try cases.book().new[0].unit == nil)
    }

    private func order(_ text: String, _ said: Classification) async throws -> WorkOrder {
        var cases = Cases()
        try await cases.add(text, said)
        return try cases.book().new[0]
    }
}
