import Testing

@testable import HuiyinCore
@testable import HuiyinStore

@Suite("Nights")
struct NightsTests {
    private let open: OpenStore

    init() throws { open = try OpenStore() }

    @Test("an unfinished night of another moment is undone as a whole")
    func otherMoment() async throws {
        _ = try await open.journal().take(SampleNight.night)
        let next = try open.journal(at: OpenStore.later)
        try expectNothingKept(next)
        #expect(try await next.take(SampleNight.night).made.first == .ingest)
    }

    @Test("an unfinished night of another definition is undone as a whole")
    func otherDefinition() async throws {
        _ = try await open.journal().take(SampleNight.night, through: .workOrders)
        try expectNothingKept(try open.journal(definition: KeptDefinition(digest: "p2", pack: [], others: [])))
    }

    @Test("a finished night of the same moment with nothing new is opened again")
    func reopened() async throws {
        try await finish(open.journal(), SampleNight.night)
        let again = try open.journal(inbox: ["d1"])
        #expect(again.run == 1)
        #expect(try await again.take(Nothing.night).made == [])
        #expect(try open.journal(inbox: []).run == 1)
    }

    @Test("a file that was refused counts as seen")
    func refusedSeen() async throws {
        var intake = SampleNight.intake(rejections: [])
        intake.files.append(SampleNight.refused)
        let night = Night(
            intake: intake, classified: [], groups: [], book: OrderBook(new: [], additions: []), cases: [])
        try await finish(open.journal(inbox: ["d0", "d1"]), night)
        #expect(try open.journal(inbox: ["d0", "d1"]).run == 1)
    }

    @Test("a new file begins a new night, and the finished one stays")
    func newFile() async throws {
        try await finish(open.journal(), SampleNight.night)
        let next = try open.journal(inbox: ["d1", "d2"])
        #expect(next.run == 2)
        #expect(try open.store.orders() == SampleNight.book.new)
        #expect(try next.knownItems().files == ["d1": "一.csv"])
        let known = try next.knownItems()
        #expect(SampleNight.messages.allSatisfy { known.contains($0.key) })
    }

    @Test("a finished night is not undone by one of another moment")
    func kept() async throws {
        try await finish(open.journal(), SampleNight.night)
        #expect(try open.journal(at: OpenStore.later).run == 2)
        #expect(try open.store.orders() == SampleNight.book.new)
        #expect(try open.store.cases() == SampleNight.cases)
    }

    @Test("undoing a night takes back what it added to an earlier order, and nothing else")
    func additionUndone() async throws {
        try await finish(open.journal(), SampleNight.night)
        _ = try await open.journal(at: OpenStore.later, inbox: ["d2"]).take(FollowingNight.night)
        #expect(try open.store.orders(OrderFilter(id: OrderID("T-1")))[0].items.count == 3)
        _ = try open.journal(at: LocalTime("2022-01-06T02:00")!, inbox: ["d2"])
        #expect(try open.store.orders() == SampleNight.book.new)
    }

    @Test("a night that added to an earlier order comes back as it was, and so does the earlier night")
    func additions() async throws {
        try await finish(open.journal(), SampleNight.night)
        try await finish(open.journal(at: OpenStore.later, inbox: ["d2"]), FollowingNight.night)
        let second = try await open.journal(at: OpenStore.later, inbox: ["d2"]).take(Nothing.night).night
        expectEqual(second, FollowingNight.night)
        expectEqual(try await open.journal().take(Nothing.night).night, SampleNight.night)
    }

    @Test("orders are counted up to a night")
    func count() async throws {
        try await finish(open.journal(), SampleNight.night)
        try await finish(open.journal(at: OpenStore.later, inbox: ["d2"]), FollowingNight.night)
        #expect(try open.store.orderCount(upTo: 1) == 2)
        #expect(try open.store.orderCount(upTo: 2) == 3)
        #expect(try open.store.cases(run: 2).map(\.order) == [OrderID("T-3")])
        #expect(try open.store.cases().map(\.order) == [OrderID("T-1"), OrderID("T-2"), OrderID("T-3")])
    }

    private func finish(_ journal: RunJournal, _ night: Night) async throws {
        _ = try await journal.take(night)
        try journal.finish()
    }

    private func expectNothingKept(_ journal: RunJournal) throws {
        #expect(try journal.knownItems().files.isEmpty)
        let known = try journal.knownItems()
        #expect(SampleNight.messages.allSatisfy { !known.contains($0.key) })
        #expect(try open.store.orders().isEmpty)
        #expect(try open.store.cases().isEmpty)
        #expect(try open.store.histories(of: "甲").isEmpty)
    }
}

/// The night after ``SampleNight``: one more voice for its first order, and one order of its own.
enum FollowingNight {
    static let voice = SampleNight.message(ItemKey(4), id: "丁", row: 2, time: "2022-01-04T09:00")
    static let own = SampleNight.message(ItemKey(5), id: "戊", row: 3, time: "2022-01-04T10:00", text: "路灯不亮。")

    static let night = Night(
        intake: SampleNight.intake([voice, own], digest: "d2", name: "二.csv", rejections: []),
        classified: [SampleNight.classification(voice.key), SampleNight.classification(own.key)],
        groups: [
            CaseGroup(
                members: [.init(item: voice.key, relation: .near, similarity: 0.95)], suspects: [],
                earlierOrder: OrderID("T-1")),
            CaseGroup(members: [.init(item: own.key, relation: .lead, similarity: 1)], suspects: [], earlierOrder: nil),
        ],
        book: OrderBook(
            new: [SampleOrder.order("T-3", items: [SampleNight.item(own)])],
            additions: [.init(order: OrderID("T-1"), items: [SampleNight.item(voice)])]),
        cases: [CaseSummary(order: OrderID("T-3"), title: "路灯", voices: 1, sentences: [], masked: [:])])
}
