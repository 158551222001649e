import Testing

@testable import HuiyinCore

@Suite("Stable hash")
struct StableHashTests {
    @Test("parts are kept apart")
    func parts() { #expect(hash("ab", "c") != hash("a", "bc")) }

    @Test("a missing part differs from no part")
    func emptyParts() { #expect(hash("a", "") != hash("a")) }

    @Test("ten thousand texts have ten thousand hashes")
    func distinct() { #expect(Set((0..<10_000).map { hash("来件\($0)") }).count == 10_000) }

    @Test("the same text has the same hash in every run")
    func pinned() {
        #expect(StableHash().value == 0xefd01f60ba992926)
        #expect(hash("暖气不热") == 0xdd19bd88247a76da)
    }

    @Test("two hashes at once are each what they are alone")
    func both() {
        var (first, second) = (StableHash(), StableHash())
        second.combine("热线")
        for part in ["", "暖气不热", "a"] { StableHash.combine(part, into: &first, &second) }
        #expect(first.value == hash("", "暖气不热", "a"))
        #expect(second.value == hash("热线", "", "暖气不热", "a"))
    }

    private func hash(_ parts: String...) -> UInt64 {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        return hash.value
    }
}
