import HuiyinCore
import Testing

@Suite("Items of earlier nights")
struct EarlierItemTests {
    private let letter = "幸福小区门口的路灯坏了一个多月没有人修，晚上老人出门很不安全，请派人来看看。"

    @Test("a copy of an earlier item adopts its order", arguments: ["坏了", "灭了"])
    func adopts(word: String) async throws {
        let message = Letters.message(letter.replacing("坏了", with: word), key: 2)
        let groups = try await Duplicates.groups([message], beside: [earlier(1, "2021-12-01 09:00")])
        #expect(Duplicates.keys(groups) == [[2]])
        #expect(groups.map(\.earlierOrder) == [OrderID("O1")])
    }

    @Test("of several earlier orders the oldest is adopted")
    func oldest() async throws {
        let before = [earlier(8, "2021-12-02 09:00"), earlier(9, "2021-12-01 09:00")]
        #expect(
            try await Duplicates.groups([Letters.message(letter, key: 2)], beside: before).map(\.earlierOrder) == [
                OrderID("O9")
            ])
    }

    @Test("an earlier item outside the window is another event")
    func outsideWindow() async throws {
        let groups = try await Duplicates.groups(
            [Letters.message(letter, key: 2)], beside: [earlier(1, "2021-09-01 09:00")])
        #expect(groups.map(\.earlierOrder) == [nil])
    }

    @Test("an earlier item of another matter is in no group")
    func unrelated() async throws {
        let groups = try await Duplicates.groups(
            [Letters.message("自来水发黄不能喝，已经三天了", key: 2)], beside: [earlier(1, "2021-12-01 09:00")])
        #expect(Duplicates.keys(groups) == [[2]])
        #expect(groups[0].earlierOrder == nil)
    }

    @Test(
        "an exact copy of an earlier item is called exact")
    func exactRelation() async throws {
        let groups = try await Duplicates.groups(
            [Letters.message(letter, key: 2)], beside: [earlier(1, "2021-12-01 09:00")])
        #expect(groups[0].members.map(\.relation) == [.exact])
    }

    @Test(
        "groups stand in the order of their leads")
    func order() async throws {
        let messages = [
            Letters.message("自来水发黄不能喝，已经三天了", key: 2, time: "2021-12-29 08:00"),
            Letters.message(letter, key: 3, time: "2021-12-29 10:00"),
        ]
        let groups = try await Duplicates.groups(messages, beside: [earlier(1, "2021-12-01 09:00")])
        #expect(Duplicates.keys(groups) == [[2], [3]])
    }

    private func earlier(_ key: UInt64, _ time: String) -> EarlierItem {
        EarlierItem(key: ItemKey(key), order: OrderID("O\(key)"), time: LocalTime(time), text: letter)
    }
}
