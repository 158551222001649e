import TestSupport
import HuiyinCore
import Testing

@Suite("Groups, whatever the letters")
struct GroupingPropertyTests {
    @Test(
        "groups do not depend on the order of arrival or the number of workers", arguments: 1...4 as ClosedRange<UInt64>
    )
    func independent(seed: UInt64) async throws {
        var generator = SplitMix64(seed: seed)
        let messages = letters(120, &generator)
        let expected = try await Duplicates.groups(messages)
        for workers in [1, 2, 7] {
            let shuffled = messages.shuffled(using: &generator)
            #expect(try await Duplicates.groups(shuffled, workers: workers) == expected)
        }
    }

    @Test("every item is in exactly one group and no group is empty")
    func partition() async throws {
        var generator = SplitMix64(seed: 9)
        let messages = letters(200, &generator)
        let groups = try await Duplicates.groups(messages)
        #expect(groups.flatMap { $0.members.map(\.item) }.sorted() == messages.map(\.key).sorted())
        #expect(groups.allSatisfy { !$0.members.isEmpty && $0.members[0].relation == .lead })
        #expect(groups.count < messages.count)
    }

    @Test("a suspect is an item of another group")
    func suspects() async throws {
        var generator = SplitMix64(seed: 10)
        for group in try await Duplicates.groups(letters(200, &generator)) {
            let members = group.members.map(\.item)
            #expect(!group.suspects.contains { members.contains($0.item) })
            #expect(group.suspects.count <= 5)
            #expect(group.suspects.map(\.similarity) == group.suspects.map(\.similarity).sorted(by: >))
        }
    }

    @Test(
        "exact copies are held to the same guards as near ones")
    func numbersWithMarks() async throws {
        let texts = ["幸福小区2-1号楼一直没有供暖请派人来看看", "幸福小区21号楼一直没有供暖请派人来看看"]
        #expect(try await Duplicates.groups(Duplicates.messages(texts)).count == 2)
    }

    @Test(
        "a closing formula with a negation is no negation")
    func formulaNegation() async throws {
        let letter = "幸福小区门口的路灯坏了一个多月，晚上老人出门看着很害怕，请派人来修好路灯"
        let texts = [letter, letter.replacing("很害怕", with: "真害怕") + "，不胜感激"]
        #expect(try await Duplicates.groups(Duplicates.messages(texts)).count == 1)
    }

    private func letters(_ count: Int, _ generator: inout SplitMix64) -> [Message] {
        let places = ["幸福小区3号楼", "幸福小区5号楼", "阳光小区", "西桥村"]
        let matters = ["从上周开始一直没有供暖，室内很冷", "门口的路灯坏了一个多月没人修", "自来水发黄有味道，不敢喝", "垃圾堆在路边好几天没人清运"]
        let ends = ["请派人来看看。", "请派人来看一看。", "希望有关部门管一管！", "物业说不归他们管。", ""]
        func pick(_ words: [String]) -> String { words.randomElement(using: &generator)! }
        return (0..<count).map { number in
            let text = pick(places) + pick(matters) + "，家里有老人和孩子实在受不了，" + pick(ends)
            let day = Day(number: 18_900 + Int.random(in: 0...200, using: &generator))
            let time = Int.random(in: 0..<10, using: &generator) == 0 ? nil : "\(day) 09:00"
            return Letters.message(text, key: UInt64(number + 1), time: time)
        }
    }
}
