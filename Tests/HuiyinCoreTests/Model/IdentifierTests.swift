import TestSupport
import Foundation
import HuiyinCore
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test(
        "a key is thirteen letters and digits without I, L, O and U",
        arguments: [(0, "0000000000000"), (UInt64.max, "FZZZZZZZZZZZZ"), (31, "000000000000Z"), (32, "0000000000010")]
            as [(UInt64, String)])
    func spelling(value: UInt64, text: String) { #expect(ItemKey(value).description == text) }

    @Test("keys order as their spellings do")
    func order() {
        var generator = SplitMix64(seed: 11)
        let keys = (0..<500).map { _ in ItemKey(generator.next()) }
        #expect(keys.sorted().map(\.description) == keys.map(\.description).sorted())
    }

    @Test("identifiers survive being stored, the greatest key too")
    func coding() throws {
        let keys = [0, 1, UInt64(Int64.max), UInt64(Int64.max) + 1, .max].map { ItemKey($0) }
        #expect(try JSONDecoder().decode([ItemKey].self, from: JSONEncoder().encode(keys)) == keys)
        let order = OrderID(prefix: "2021SM-XC-", key: ItemKey(32))
        #expect(order.description == "2021SM-XC-0000000000010")
        #expect(try JSONDecoder().decode([OrderID].self, from: JSONEncoder().encode([order])) == [order])
    }

    @Test("a topic is its levels")
    func topics() { #expect(TopicPath("城乡建设/供热/其他").levels == ["城乡建设", "供热", "其他"]) }

    @Test("urgency orders from most to least urgent")
    func urgency() { #expect(Urgency.allCases.shuffled().sorted() == [.immediate, .urgent, .normal, .suggestion]) }
}
