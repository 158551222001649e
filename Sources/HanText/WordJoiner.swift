/// Joins neighbouring tokens that together form a word of the office's lexicon (督办|单 → 督办单).
///
/// Longest first, from left to right; a joined word never crosses a token border, so ICU's own cuts stay the rule.
public struct WordJoiner: Sendable {
    private let words: PhraseTrie
    private let longest: Int

    /// - Parameter words: folded words of the lexicon.
    public init(words: [Units]) {
        self.words = PhraseTrie(words)
        longest = words.map(\.count).max() ?? 0
    }

    /// - Parameter folded: the folded form of the text that `tokens` cut.
    public func callAsFunction(_ tokens: [Token], in folded: Units) -> [Token] {
        var ends: [Int: Int] = [:]
        words.forEachMatch(in: folded) { start, end, _ in ends[start] = end }
        guard !ends.isEmpty else { return tokens }
        var joined: [Token] = []
        joined.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            let count = ends[Int(tokens[index].start)] == nil ? 1 : joinable(tokens, index, folded)
            let last = tokens[index + count - 1]
            joined.append(count == 1 ? last : Token(start: tokens[index].start, end: last.end, kind: .ideograph))
            index += count
        }
        return joined
    }

    private func joinable(_ tokens: [Token], _ index: Int, _ folded: Units) -> Int {
        var best = 1
        var next = index + 1
        while next < tokens.count, Int(tokens[next].end - tokens[index].start) <= longest {
            let phrase = Units(folded[Int(tokens[index].start)..<Int(tokens[next].end)])
            if words.id(of: phrase) != nil { best = next - index + 1 }
            next += 1
        }
        return best
    }
}
