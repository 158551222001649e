import HuiyinCore
import Testing

@Suite("De-duplication")
struct DeduplicateTests {
    private let letter = "幸福小区3号楼从上周开始一直没有供暖，家里老人孩子冻得受不了，物业和热力公司互相推脱，请派人来看看。"

    @Test("exact copies are one group; salutations, marks, width and traditional characters do not matter")
    func exact() async throws {
        let texts = [letter, letter, "尊敬的领导，您好！" + letter + "谢谢！", "幸福小區３號樓從上周開始一直沒有供暖家裡老人孩子凍得受不了物業和熱力公司互相推脫請派人來看看"]
        let groups = try await Duplicates.groups(Duplicates.messages(texts))
        #expect(Duplicates.keys(groups) == [[1, 2, 3, 4]])
        #expect(groups[0].members.map(\.relation) == [.lead, .exact, .exact, .exact])
        #expect(groups[0].members.map(\.similarity) == [1, 1, 1, 1])
    }

    @Test("a copy with a changed word is near")
    func near() async throws {
        let groups = try await Duplicates.groups(Duplicates.messages([letter, letter.replacing("推脱", with: "推诿")]))
        #expect(Duplicates.keys(groups) == [[1, 2]])
        #expect(groups[0].members.map(\.relation) == [.lead, .near])
        #expect((0.5..<1).contains(groups[0].members[1].similarity))
        #expect(groups[0].suspects.isEmpty)
    }

    @Test(
        "the similarity shown is the one that joined")
    func nearSimilarity() async throws {
        let groups = try await Duplicates.groups(Duplicates.messages([letter, letter.replacing("推脱", with: "推诿")]))
        #expect(groups[0].members[1].similarity >= 0.9)
    }

    @Test(
        "another number, another place and a negation are never joined, but shown to a person",
        arguments: [
            ("3号楼", "5号楼", "数字不同"), ("幸福小区", "阳光小区", "地点不同"), ("冻得受不了", "冻得受得了", "一方含否定词"),
        ])
    func guards(old: String, new: String, reason: String) async throws {
        let groups = try await Duplicates.groups(Duplicates.messages([letter, letter.replacing(old, with: new)]))
        #expect(Duplicates.keys(groups) == [[1], [2]])
        #expect(groups.map { $0.suspects.map(\.item.value) } == [[2], [1]])
        #expect(groups.flatMap(\.suspects).allSatisfy { $0.reason == reason && $0.similarity >= 0.9 })
    }

    @Test("what is alike but not enough is shown to a person")
    func suspects() async throws {
        let other = letter.replacing("家里老人孩子冻得受不了", with: "室内只有十几度")
        let groups = try await Duplicates.groups(Duplicates.messages([letter, other]))
        #expect(groups.map(\.members.count) == [1, 1])
        #expect(
            groups.flatMap(\.suspects).allSatisfy { $0.reason == "相似但不足以合并" && (0.6..<0.9).contains($0.similarity) })
    }

    @Test("different matters are different groups without suspects")
    func different() async throws {
        let texts = ["路灯坏了一个多月没人修", "学校门口车辆太多不安全", "自来水发黄不能喝"]
        let groups = try await Duplicates.groups(Duplicates.messages(texts))
        #expect(Duplicates.keys(groups) == [[1], [2], [3]])
        #expect(groups.allSatisfy { $0.suspects.isEmpty && $0.members[0].relation == .lead })
    }

    @Test(
        "the same words ninety days later are one event, a day more and they are a new one",
        arguments: [(90, 1), (91, 2)])
    func window(days: Int, count: Int) async throws {
        let first = try #require(Day("2021-10-01"))
        let messages = [first, Day(number: first.number + days)].enumerated().map {
            Letters.message(letter, key: UInt64($0 + 1), time: "\($1) 09:00")
        }
        #expect(try await Duplicates.groups(messages).count == count)
    }

    @Test("near copies further apart than the window are separate and no suspects", arguments: [(90, 1), (91, 2)])
    func nearWindow(days: Int, count: Int) async throws {
        let first = try #require(Day("2021-10-01"))
        let messages = [
            Letters.message(letter, key: 1, time: "\(first) 09:00"),
            Letters.message(
                letter.replacing("推脱", with: "推诿"), key: 2, time: "\(Day(number: first.number + days)) 09:00"),
        ]
        let groups = try await Duplicates.groups(messages)
        #expect(groups.count == count)
        #expect(groups.allSatisfy { $0.suspects.isEmpty })
    }

    @Test("the earliest member leads, then the smaller key; those without a time come last")
    func leads() async throws {
        let messages = [
            Letters.message(letter, key: 5, time: nil), Letters.message(letter, key: 9, time: "2021-12-30 08:00"),
            Letters.message(letter, key: 8, time: "2021-12-29 08:00"),
            Letters.message(letter, key: 7, time: "2021-12-29 08:00"),
        ]
        #expect(Duplicates.keys(try await Duplicates.groups(messages)) == [[7, 8, 9, 5]])
    }

    @Test("nothing tonight is no group, whatever came before")
    func nothing() async throws {
        let earlier = EarlierItem(key: ItemKey(1), order: OrderID("O"), time: nil, text: letter)
        #expect(try await Duplicates.groups([], beside: [earlier]).isEmpty)
    }
}
