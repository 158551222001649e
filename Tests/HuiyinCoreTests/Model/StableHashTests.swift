import HuiyinCore
import Testing

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

    private func hash(_ parts: String...) -> UInt64 {
        var hash = StableHash()
        for part in parts { hash.combine(part) }
        return hash.value
    }
}
