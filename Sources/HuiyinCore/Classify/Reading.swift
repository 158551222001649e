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

        /// Title before text, then by place.
        var order: (Int, Int) { (field == .title ? 0 : 1, range.lowerBound) }
    }

    /// Words that bear on units and topics, not overlapping.
    private(set) var words: [Hit] = []
    private var hits: [Hit] = []
    /// By phrase: the index of its first hit, −1 for none. Rules ask hundreds of times a document.
    private var firstHit: [Int32]

    init(_ document: Document, _ index: SignalIndex, _ places: PlaceFinder) {
        firstHit = Array(repeating: -1, count: index.signals.count)
        if let title = document.title { read(title, .title, index, places) }
        read(document.body, .text, index, places)
    }

    func contains(_ phrases: [Int]) -> Bool { phrases.contains { firstHit[$0] >= 0 } }

    func first(of phrases: [Int]) -> Hit? {
        var first: Int32 = -1
        for phrase in phrases {
            let hit = firstHit[phrase]
            if hit >= 0, first < 0 || hits[Int(hit)].order < hits[Int(first)].order { first = hit }
        }
        return first < 0 ? nil : hits[Int(first)]
    }

    private mutating func read(_ passage: Passage, _ field: Evidence.Field, _ index: SignalIndex, _ places: PlaceFinder)
    {
        var found: [PhraseHit] = []
        index.trie.forEachMatch(in: passage.normal.units) { start, end, phrase in
            found.append(PhraseHit(range: start..<end, phrase: phrase))
        }
        let spaced = SpacedWords(passage)
        if !spaced.gaps.isEmpty { found.removeAll { spaced.divide($0.range) } }
        guard !found.isEmpty else { return }
        let units = passage.normal.units
        let borders = WordBorders(passage.tokens, gaps: spaced.gaps, count: units.count)
        let places = places.find(in: units, isBorder: borders.contains)
        let heads = Set(places.filter(\.hasHead).map(\.range.upperBound))
        let aside = AsideRanges(found, places, passage, index)
        var covered = 0
        for hit in found.longestFirst() where !aside.cover(hit, index) {
            add(
                Hit(
                    field: field, range: hit.range, phrase: hit.phrase,
                    aligned: borders.fit(hit.range) || heads.contains(hit.range.upperBound)),
                isWord: hit.range.lowerBound >= covered && index.bearsOnUnits[hit.phrase])
            if hit.range.lowerBound >= covered, index.bearsOnUnits[hit.phrase] { covered = hit.range.upperBound }
        }
    }

    private mutating func add(_ hit: Hit, isWord: Bool) {
        if firstHit[hit.phrase] < 0 {
            firstHit[hit.phrase] = Int32(hits.count)
            hits.append(hit)
        }
        if isWord { words.append(hit) }
    }
}

/// One match of the trie.
struct PhraseHit {
    let range: Range<Int>
    let phrase: Int
}

extension [PhraseHit] {
    /// By start; of the same start the longest first. Matches come by start, then by length.
    func longestFirst() -> [PhraseHit] {
        var ordered: [PhraseHit] = []
        ordered.reserveCapacity(count)
        var start = 0
        while start < count {
            var end = start + 1
            while end < count, self[end].range.lowerBound == self[start].range.lowerBound { end += 1 }
            ordered.append(contentsOf: self[start..<end].reversed())
            start = end
        }
        return ordered
    }
}

/// Stretches of a passage that are no evidence: place names, salutations, set phrases.
private struct AsideRanges {
    /// By start: how far the furthest range that began here or before reaches.
    private var reach: [Int]
    /// The same for words in which a misspelt form is right.
    private var shielded: [Int]

    init(_ hits: [PhraseHit], _ places: [PlaceFinder.Found], _ passage: Passage, _ index: SignalIndex) {
        reach = Array(repeating: 0, count: passage.normal.units.count)
        shielded = reach
        for hit in hits {
            if index.isAside[hit.phrase] { AsideRanges.mark(hit.range, &reach) }
            if index.isShield[hit.phrase] { AsideRanges.mark(hit.range, &shielded) }
        }
        for place in places where place.isKnown || AsideRanges.isNamed(place.range, hits, index) {
            AsideRanges.mark(place.name, &reach)
        }
        AsideRanges.spread(&reach)
        AsideRanges.spread(&shielded)
    }

    /// A name that no list holds must begin with a word that roads and villages are named by (工业七路).
    private static func isNamed(_ place: Range<Int>, _ hits: [PhraseHit], _ index: SignalIndex) -> Bool {
        hits.contains { index.isRoad[$0.phrase] && $0.range.lowerBound == place.lowerBound }
    }

    private static func mark(_ range: Range<Int>, _ reach: inout [Int]) {
        reach[range.lowerBound] = max(reach[range.lowerBound], range.upperBound)
    }

    private static func spread(_ reach: inout [Int]) {
        for position in reach.indices.dropFirst() { reach[position] = max(reach[position], reach[position - 1]) }
    }

    func cover(_ hit: PhraseHit, _ index: SignalIndex) -> Bool {
        let (start, end) = (hit.range.lowerBound, hit.range.upperBound)
        return reach[start] >= end || (index.isMisspelt[hit.phrase] && shielded[start] >= end)
    }
}

extension Range<Int> {
    func covers(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
