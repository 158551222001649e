/// Joins neighbouring tokens that together form a word of the office's lexicon (督办|单 → 督办单).
///
/// Longest first, from left to right; a joined word never crosses a token border, so ICU's own cuts stay the rule.
public struct WordJoiner: Sendable {
    private let words: PhraseTrie
    private let longest: Int

    /// - Parameter words: words of the lexicon in normal form.
    public init(words: [Units]) {
        self.words = PhraseTrie(words)
        longest = words.map(\.count).max() ?? 0
    }

    /// - Parameter tokens: of the normal form.
    public func callAsFunction(_ tokens: [Token], in normal: Units) -> [Token] {
        joined(tokens, in: normal) { $0.range }
    }

    /// - Parameter tokens: of the text as typed.
    public func callAsFunction(_ tokens: [Token], in text: NormalText) -> [Token] {
        joined(tokens, in: text.units) { text.normal(Int($0.start))..<text.normal(Int($0.end)) }
    }

    private func joined(_ tokens: [Token], in normal: Units, _ place: (Token) -> Range<Int>) -> [Token] {
        var starts: Set<Int> = []
        words.forEachMatch(in: normal) { start, _, _ in starts.insert(start) }
        guard !starts.isEmpty else { return tokens }
        var joined: [Token] = []
        joined.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            let count = starts.contains(place(tokens[index]).lowerBound) ? joinable(tokens, index, normal, place) : 1
            let last = tokens[index + count - 1]
            joined.append(count == 1 ? last : Token(start: tokens[index].start, end: last.end, kind: .ideograph))
            index += count
        }
        return joined
    }

    private func joinable(_ tokens: [Token], _ index: Int, _ normal: Units, _ place: (Token) -> Range<Int>) -> Int {
        let start = place(tokens[index]).lowerBound
        var best = 1
        var next = index + 1
        while next < tokens.count, Int(tokens[next].end - tokens[index].start) <= longest {
            let phrase = Units(normal[start..<max(start, place(tokens[next]).upperBound)])
            // Words typed apart stay apart, although their normal form has no space between them.
            let isWhole = phrase.count == Int(tokens[next].end - tokens[index].start)
            if isWhole, words.id(of: phrase) != nil { best = next - index + 1 }
            next += 1
        }
        return best
    }
}
