import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Earlier items")
struct EarlierItemsTests {
    private let open: OpenStore
    private let journal: RunJournal

    /// Night one has items of 2021-12-29, of 2021-12-30 and of no day.
    init() async throws {
        open = try OpenStore()
        let first = try open.journal()
        _ = try await first.take(SampleNight.night)
        try first.finish()
        journal = try open.journal(at: OpenStore.later, inbox: ["d2"])
    }

    @Test("those within the window, and those without a time")
    func window() throws {
        #expect(try ids("2021-12-30T08:00") == ["乙", "丙", "甲"])
        #expect(try ids("2022-03-29T23:59") == ["乙", "丙", "甲"])
        #expect(try ids("2022-03-30T00:00") == ["丙", "甲"])
        #expect(try ids("2022-09-01T00:00") == ["甲"])
        #expect(try ids("2021-09-30T00:00") == ["乙", "甲"])
    }

    @Test("an item without a time of its own is compared with all")
    func undated() throws {
        #expect(try ids(nil) == ["乙", "丙", "甲"])
    }

    @Test("each comes with its order, its time and its text")
    func content() throws {
        let message = SampleNight.message(ItemKey(9), id: "新", row: 2, time: "2021-12-30T08:00")
        let earlier = try journal.earlierItems(near: [message]).first { $0.key == SampleNight.second }
        #expect(
            earlier
                == EarlierItem(
                    key: SampleNight.second, order: OrderID("T-1"), time: LocalTime("2021-12-29T09:05:30"),
                    text: "小区暖气不热。"))
    }

    @Test("tonight's own items are not earlier ones")
    func notTonight() async throws {
        _ = try await journal.take(FollowingNight.night)
        let earlier = try journal.earlierItems(near: FollowingNight.night.intake.messages)
        #expect(Set(earlier.map(\.key)) == Set(SampleNight.messages.map(\.key)))
    }

    /// Own numbers, in the order of keys as the store sorts them.
    private func ids(_ time: String?) throws -> [String] {
        let message = SampleNight.message(ItemKey(9), id: "新", row: 2, time: time)
        let names = Dictionary(uniqueKeysWithValues: SampleNight.messages.map { ($0.key, $0.id) })
        return try journal.earlierItems(near: [message]).compactMap { names[$0.key] }
            .sorted { order($0) < order($1) }
    }

    private func order(_ id: String) -> Int { ["乙", "丙", "甲"].firstIndex(of: id) ?? 9 }
}
