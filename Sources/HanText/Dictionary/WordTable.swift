/// Words and what each costs on a path: −10·log₂ of its probability, as ICU's dictionary counts.
///
/// - Shapes: words and costs run in parallel; words are unique and sorted by their units.
public struct WordTable: Sendable {
    /// What ICU charges for a character that no word of the dictionary covers.
    public static let unknown = 255.0
    /// ICU looks no further.
    public static let longest = 20

    public let words: [Units]
    public private(set) var costs: [Double]
    private let trie: PhraseTrie

    public init(_ costs: [Units: Double]) {
        let entries = costs.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        words = entries.map(\.key)
        self.costs = entries.map(\.value)
        trie = PhraseTrie(words)
    }

    public subscript(word: Units) -> Double? {
        get { trie.id(of: word).map { costs[$0] } }
        set { if let id = trie.id(of: word), let newValue { costs[id] = newValue } }
    }

    func id(_ word: Units) -> Int? { trie.id(of: word) }

    /// Every word that stands in a run of Chinese characters.
    public func lattice(_ run: Units) -> WordLattice {
        var edges: [WordLattice.Edge] = []
        trie.forEachMatch(in: run) { start, end, word in
            edges.append(WordLattice.Edge(start: Int32(start), end: Int32(end), word: Int32(word)))
        }
        return WordLattice(length: run.count, edges: edges)
    }

    /// The cheapest way to cut a run into words, as ICU would.
    public func cut(_ run: Units) -> [Range<Int>] { lattice(run).path(costs).map(\.range) }

    /// The cheapest way to cut a word into others, and what it costs.
    public func parts(of word: Units) -> (ranges: [Range<Int>], cost: Double) {
        let lattice = lattice(word).without(whole: word.count)
        let path = lattice.path(costs)
        return (path.map(\.range), path.reduce(0) { $0 + ($1.word < 0 ? WordTable.unknown : costs[Int($1.word)]) })
    }

    /// A line cut as ICU would cut it, for comparing dictionaries: Chinese characters into words, the rest as it stands.
    public func spaced(_ line: Units) -> Units {
        var parts: [Units] = []
        var end = 0
        for run in line.hanRuns {
            if run.lowerBound > end { parts.append(Units(line[end..<run.lowerBound])) }
            let text = Units(line[run])
            parts += cut(text).map { Units(text[$0]) }
            end = run.upperBound
        }
        if end < line.count { parts.append(Units(line[end...])) }
        return Units(parts.joined(separator: [0x20]))
    }

    func withoutInfinite() -> WordTable {
        WordTable(
            [Units: Double](
                uniqueKeysWithValues: zip(words, costs).filter { $0.1 < .infinity }.map { ($0.0, $0.1) }))
    }

    mutating func favourLongWords(_ bonus: Double) {
        for word in words.indices where words[word].count > 1 { costs[word] = max(1, costs[word] - bonus) }
    }

    mutating func adjust(_ word: Int, by difference: Double) { costs[word] += difference }

    mutating func round(_ cost: (Double) -> Double) { costs = costs.map(cost) }
}

/// The words that stand in one run, as edges between places.
public struct WordLattice: Sendable {
    struct Edge: Sendable, Equatable {
        let start: Int32
        let end: Int32
        /// −1 for a character that is no word.
        let word: Int32

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    let length: Int
    /// By start, then by length.
    let edges: [Edge]

    func without(whole length: Int) -> WordLattice {
        WordLattice(length: self.length, edges: edges.filter { Int($0.end - $0.start) < length })
    }

    /// The cheapest path; of equal ones the first found, as in ICU's CjkBreakEngine.
    func path(_ costs: [Double]) -> [Edge] {
        var best = [Double](repeating: .infinity, count: length + 1)
        var last = [Edge](repeating: Edge(start: 0, end: 0, word: -1), count: length + 1)
        best[0] = 0
        func take(_ edge: Edge, _ cost: Double) {
            let total = best[Int(edge.start)] + cost
            guard total < best[Int(edge.end)] else { return }
            best[Int(edge.end)] = total
            last[Int(edge.end)] = edge
        }
        var next = 0
        for start in 0..<length {
            let isKnown = next < edges.count && edges[next].start == start && edges[next].end == start + 1
            if !isKnown { take(Edge(start: Int32(start), end: Int32(start + 1), word: -1), WordTable.unknown) }
            while next < edges.count, edges[next].start == start {
                take(edges[next], costs[Int(edges[next].word)])
                next += 1
            }
        }
        var path: [Edge] = []
        var end = length
        while end > 0 {
            path.append(last[end])
            end = Int(last[end].start)
        }
        return path.reversed()
    }
}
