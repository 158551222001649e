import TestSupport
import HanText
import Testing

@Suite("Phrase trie")
struct PhraseTrieTests {
    @Test("the longest phrase that begins at a place is found")
    func longest() {
        let trie = PhraseTrie(["供暖", "供暖费", "暖"].map { Units(text: $0) })
        let text = Units(text: "交供暖费的")
        #expect((0...5).map { trie.longest(at: $0, in: text)?.end } == [nil, 4, 3, nil, nil, nil])
    }

    @Test("all overlapping matches are found, by start and then by length")
    func overlapping() {
        let found = matches(["供暖", "供暖费", "暖费", "费"], "供暖费")
        #expect(found == [Match(0, 2, 0), Match(0, 3, 1), Match(1, 3, 2), Match(2, 3, 3)])
    }

    @Test("a match at the very end of a text is found")
    func atTheEnd() { #expect(matches(["热"], "不热") == [Match(1, 2, 0)]) }

    @Test("empty phrases are never found and keep their number")
    func emptyPhrases() {
        #expect(matches(["", "水"], "停水") == [Match(1, 2, 1)])
        #expect(PhraseTrie([Units()]).id(of: []) == nil)
    }

    @Test("of equal phrases the first counts")
    func equalPhrases() { #expect(matches(["水", "水"], "水") == [Match(0, 1, 0)]) }

    @Test("a phrase has its number, a part of one has none")
    func identifiers() {
        let trie = PhraseTrie([Units(text: "供暖费"), Units(text: "供")])
        #expect(trie.id(of: Units(text: "供暖费")) == 0)
        #expect(trie.id(of: Units(text: "供")) == 1)
        #expect(trie.id(of: Units(text: "供暖")) == nil)
        #expect(trie.id(of: Units(text: "供暖费用")) == nil)
        #expect(trie.id(of: []) == nil)
    }

    @Test("finds what a naive search finds, on random texts", arguments: 1...20 as ClosedRange<UInt64>)
    func likeNaiveSearch(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let phrases = (0..<400).map { _ in randomUnits(1...4, &generator) }
        let trie = PhraseTrie(phrases)
        for _ in 0..<20 {
            let text = randomUnits(0...80, &generator)
            #expect(matches(trie, text) == naive(phrases, text))
        }
    }

    @Test("ten thousand phrases are all found in themselves")
    func manyPhrases() {
        let phrases = (0..<10_000).map { (id: Int) -> Units in
            let (low, high) = (UInt16(id % 100), UInt16(id / 100))
            return [0x4E00 + low, 0x4E00 + high, UInt16(id)]
        }
        let trie = PhraseTrie(phrases)
        for (id, phrase) in phrases.enumerated() where trie.id(of: phrase) != id {
            Issue.record("phrase \(id) is lost")
        }
    }

    private struct Match: Equatable {
        let start: Int, end: Int, phrase: Int

        init(_ start: Int, _ end: Int, _ phrase: Int) { (self.start, self.end, self.phrase) = (start, end, phrase) }
    }

    private func matches(_ phrases: [String], _ text: String) -> [Match] {
        matches(PhraseTrie(phrases.map { Units(text: $0) }), Units(text: text))
    }

    private func matches(_ trie: PhraseTrie, _ text: Units) -> [Match] {
        var found: [Match] = []
        trie.forEachMatch(in: text) { found.append(Match($0, $1, $2)) }
        return found
    }

    private func naive(_ phrases: [Units], _ text: Units) -> [Match] {
        text.indices.flatMap { start in
            (start + 1..<text.count + 1).compactMap { end in
                phrases.firstIndex(of: Units(text[start..<end])).map { Match(start, end, $0) }
            }
        }
    }

    /// Few different units, so that phrases overlap and repeat.
    private func randomUnits(_ length: ClosedRange<Int>, _ generator: inout SplitMix64) -> Units {
        (0..<Int.random(in: length, using: &generator)).map { _ in
            [0x6C34, 0x7535, 0x6696, 0x6C14, 0xD83D].randomElement(using: &generator)!
        }
    }
}
