import HanText

/// Chooses the sentences of one letter that carry its matter.
///
/// A sentence scores by how often its words occur in the whole letter, by the evidence it holds, and a little for
/// standing first; salutations and thanks are out.
struct SentenceChoice: Sendable {
    /// Evidence of the chosen unit outweighs a repeated word.
    private static let evidenceWeight = 3.0
    private static let firstWeight = 1.5
    /// A sentence below so many letters says nothing by itself.
    private static let shortest = 4

    private let parameters: SummaryParameters
    private let stopWords: Set<Units>
    private let normaliser: ContentNormaliser

    init(_ lexicon: Lexicon, _ parameters: SummaryParameters) {
        self.parameters = parameters
        stopWords = Set(lexicon.stopWords.map { NormalForm.units($0) })
        normaliser = ContentNormaliser(lexicon)
    }

    /// Ranges of the body as written, in its own order.
    func callAsFunction(_ matter: Matter) -> [Range<Int>] {
        let body = matter.document.body
        let ranges = Sentences.ranges(in: body.normal.units).map {
            withoutGreeting(trimmed($0, body.normal.units), body)
        }
        .filter { !$0.isEmpty }
        let candidates = ranges.filter {
            normaliser.substance(of: Units(body.normal.units[$0])).count >= SentenceChoice.shortest
        }
        guard !candidates.isEmpty else {
            return ranges.first.map { [clipped(body.normal.original($0), body.units)] } ?? []
        }
        let weights = wordWeights(body)
        let scored = candidates.enumerated().map { index, range in
            (range: range, score: score(range, matter, weights) + (index == 0 ? SentenceChoice.firstWeight : 0))
        }
        .sorted { $0.score != $1.score ? $0.score > $1.score : $0.range.lowerBound < $1.range.lowerBound }
        return chosen(scored.map { body.normal.original($0.range) }, body.units)
    }

    /// The best sentences that fit, the first one cut if need be.
    private func chosen(_ ranked: [Range<Int>], _ units: Units) -> [Range<Int>] {
        var (chosen, length) = ([Range<Int>](), 0)
        for range in ranked where chosen.count < parameters.sentences {
            guard chosen.isEmpty || length + range.count <= parameters.characters else { continue }
            chosen.append(clipped(range, units))
            length += chosen.last!.count
        }
        return chosen.sorted { $0.lowerBound < $1.lowerBound }
    }

    private func score(_ range: Range<Int>, _ matter: Matter, _ weights: [Units: Double]) -> Double {
        let body = matter.document.body
        var seen: Set<Units> = []
        var score = 0.0
        for token in body.tokens where token.isWord && range.covers(token.range) {
            let word = Units(body.normal.units[token.range])
            if let weight = weights[word], seen.insert(word).inserted { score += weight }
        }
        let original = body.normal.original(range)
        let (start, end) = (body.units.scalarOffset(original.lowerBound), body.units.scalarOffset(original.upperBound))
        let evidence = matter.classification.evidence.count { $0.field == .text && $0.start >= start && $0.end <= end }
        // Divided by a root of the length: long sentences say more, but not in proportion.
        return score / Double(max(8, range.count)).squareRoot() + Double(evidence) * SentenceChoice.evidenceWeight
    }

    private func wordWeights(_ body: Passage) -> [Units: Double] {
        var counts: [Units: Double] = [:]
        for token in body.tokens where token.isWord && token.range.count > 1 {
            let word = Units(body.normal.units[token.range])
            if !stopWords.contains(word) { counts[word, default: 0] += 1 }
        }
        return counts
    }

    private func trimmed(_ range: Range<Int>, _ units: Units) -> Range<Int> {
        let blanks: Set<UInt16> = [0x20, 0x0A]
        let start = range.first { !blanks.contains(units[$0]) } ?? range.upperBound
        let end = range.last { !blanks.contains(units[$0]) }.map { $0 + 1 } ?? start
        return start..<max(start, end)
    }

    /// Without salutations and the marks behind them at its start: 尊敬的领导您好，….
    private func withoutGreeting(_ range: Range<Int>, _ body: Passage) -> Range<Int> {
        var start = range.lowerBound
        while let end = normaliser.formulaEnd(at: start, in: body.normal.units), end < range.upperBound {
            start = body.normal.units[end..<range.upperBound].firstIndex(where: Script.isContent) ?? range.upperBound
        }
        return start < range.upperBound ? start..<range.upperBound : range
    }

    /// Never between the two units of one character.
    private func clipped(_ range: Range<Int>, _ units: Units) -> Range<Int> {
        let end = min(range.upperBound, range.lowerBound + parameters.characters)
        let splits = end < range.upperBound && units[end] & 0xFC00 == 0xDC00
        return range.lowerBound..<(splits ? end - 1 : end)
    }
}
