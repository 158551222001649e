import HanText

/// What the phrases of the pack find in one document: the evidence before it is weighed.
///
/// Places and set phrases are set aside first, so that 教育路 is no matter of schools; of overlapping words the
/// longest from the left counts.
struct Reading {
    struct Hit {
        let field: Evidence.Field
        let range: Range<Int>
        let phrase: Int
        /// False when a word border of the segmenter lies inside another word at one of its ends (提高|考核 for 高考).
        let aligned: Bool
    }

    /// Words that bear on units and topics, not overlapping.
    private(set) var words: [Hit] = []
    /// Every phrase that occurs, for rules.
    private(set) var present: [Int: Hit] = [:]

    func contains(_ phrases: [Int]) -> Bool { phrases.contains { present[$0] != nil } }
    func first(of phrases: [Int]) -> Hit? {
        phrases.compactMap { present[$0] }.min { $0.order < $1.order }
    }

    init(_ document: Document, _ index: SignalIndex, _ places: PlaceNames) {
        if let title = document.title { read(title, .title, index, places) }
        read(document.body, .text, index, places)
    }

    private mutating func read(_ passage: Passage, _ field: Evidence.Field, _ index: SignalIndex, _ places: PlaceNames) {
        var hits: [(range: Range<Int>, phrase: Int)] = []
        index.trie.forEachMatch(in: passage.folded) { start, end, phrase in hits.append((start..<end, phrase)) }
        guard !hits.isEmpty else { return }
        let aside = asideRanges(hits, passage, index, places)
        var borders = Set<Int>(minimumCapacity: passage.tokens.count + 1)
        borders.insert(0)
        for token in passage.tokens { borders.insert(Int(token.end)) }

        var covered = 0
        for (range, phrase) in longestFirst(hits) {
            guard !aside.contains(where: { $0.covers(range) }) else { continue }
            let aligned = borders.contains(range.lowerBound) && borders.contains(range.upperBound)
            let hit = Hit(field: field, range: range, phrase: phrase, aligned: aligned)
            if present[phrase] == nil { present[phrase] = hit }
            guard range.lowerBound >= covered, index.bearsOnUnits(phrase) else { continue }
            words.append(hit)
            covered = range.upperBound
        }
    }

    /// By start; of the same start the longest first.
    private func longestFirst(_ hits: [(range: Range<Int>, phrase: Int)]) -> [(range: Range<Int>, phrase: Int)] {
        hits.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    }

    private func asideRanges(
        _ hits: [(range: Range<Int>, phrase: Int)], _ passage: Passage, _ index: SignalIndex, _ places: PlaceNames
    ) -> [Range<Int>] {
        var aside: [Range<Int>] = []
        for (range, phrase) in hits {
            if index.isAside(phrase) { aside.append(range) }
            guard index.signals[phrase].contains(.road) else { continue }
            if let name = places.name(from: range, in: passage.folded, among: hits) { aside.append(name) }
        }
        return aside
    }
}

extension Reading.Hit {
    /// Title before text, then by place.
    var order: (Int, Int) { (field == .title ? 0 : 1, range.lowerBound) }
}

extension SignalIndex {
    func bearsOnUnits(_ phrase: Int) -> Bool {
        signals[phrase].contains { ![.present, .aside, .road].contains($0) }
    }
    func isAside(_ phrase: Int) -> Bool { signals[phrase].contains(.aside) }
}

extension Range<Int> {
    func covers(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
