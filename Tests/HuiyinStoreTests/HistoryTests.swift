import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Histories")
struct HistoryTests {
    private let open: OpenStore

    init() async throws {
        open = try OpenStore()
        _ = try await open.journal().take(SampleNight.night)
    }

    @Test("an order's number gives all its items")
    func byOrder() throws {
        let histories = try open.store.histories(of: "T-1")
        #expect(Set(histories.map(\.message.id)) == ["甲", "乙"])
        #expect(histories.allSatisfy { $0.order == OrderID("T-1") })
    }

    @Test("an item's own number gives all that was decided about it")
    func byItem() throws {
        let histories = try open.store.histories(of: "甲")
        #expect(histories.count == 1)
        #expect(histories[0].message == SampleNight.messages[1])
        #expect(histories[0].order == OrderID("T-1"))
        #expect(histories[0].classification == SampleNight.classification(SampleNight.first))
        #expect(histories[0].relation == .near)
        #expect(histories[0].similarity == 0.93)
        #expect(histories[0].suspects == SampleNight.groups[0].suspects)
    }

    @Test("an item's key finds it")
    func byKey() throws {
        #expect(try open.store.histories(of: SampleNight.first.description).map(\.message.id) == ["甲"])
    }

    @Test("an item of a night that got no further has what there is")
    func partial() async throws {
        let other = try OpenStore()
        _ = try await other.journal().take(SampleNight.night, through: .ingest)
        let history = try #require(try other.store.histories(of: "丙").first)
        #expect(history.order == nil)
        #expect(history.classification == nil)
        #expect(history.relation == nil)
        #expect(history.suspects == [])
    }

    @Test("a number nobody has gives nothing", arguments: ["", "T-9", "%", "' OR 1=1 --"])
    func unknown(id: String) throws {
        #expect(try open.store.histories(of: id).isEmpty)
    }

    @Test("suspects are found by key")
    func sources() throws {
        let found = try open.store.sources(of: [SampleNight.third, ItemKey(77)])
        #expect(found == [SampleNight.third: SampleNight.item(SampleNight.messages[2])])
    }
}
