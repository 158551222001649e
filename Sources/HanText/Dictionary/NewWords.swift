import Foundation

/// Finds words that a dictionary lacks: neighbouring words that keep together and have many different neighbours.
///
/// - Source: cohesion is pointwise mutual information shared among the joints, freedom the entropy of neighbours (branching entropy), as in
///   unsupervised new-word discovery for Chinese.
/// - Cost: two passes over the texts; memory grows with the number of different neighbours.
public struct NewWords: Sendable {
    public struct Parameters: Sendable, Equatable {
        /// Least number of occurrences.
        public var count: Int
        /// Least cohesion, in bits a joint.
        public var cohesion: Double
        /// Least freedom on either side, in bits.
        public var freedom: Double

        public init(count: Int, cohesion: Double, freedom: Double) {
            self.count = count
            self.cohesion = cohesion
            self.freedom = freedom
        }
    }

    public struct Candidate: Sendable, Equatable {
        public let word: Units
        public let count: Int
        public let cohesion: Double
        public let freedom: Double
        /// Stretches of text around an occurrence, from different texts.
        public let examples: [Units]
    }

    private static let mostParts = 4
    private static let longest = 8
    private static let examples = 2
    private static let around = 8
    /// Words that stand beside anything; a candidate never begins or ends with one.
    private static let loose = Set("的了是在和与及或也都就还又而但把被对向从到给让为以等及其这那个们着过地得吗呢吧啊很太更最不没有".utf16)

    private let table: WordTable
    private let parameters: Parameters

    public init(table: WordTable, parameters: Parameters) {
        self.table = table
        self.parameters = parameters
    }

    /// Best first: by how often and how firmly the parts keep together.
    public func callAsFunction(_ texts: [Units]) -> [Candidate] {
        let runs = texts.map { text in text.hanRuns.map { (range: $0, words: table.cut(Units(text[$0]))) } }
        let (words, phrases) = counts(texts, runs)
        let contexts = contexts(of: phrases, texts, runs)
        let total = Double(max(1, words.values.reduce(0, +)))
        return phrases.compactMap { phrase, count in
            let (cohesion, context) = (cohesion(phrase, count, words, total), contexts[phrase]!)
            guard cohesion >= parameters.cohesion, context.freedom >= parameters.freedom else { return nil }
            return Candidate(
                word: phrase, count: count, cohesion: cohesion, freedom: context.freedom, examples: context.examples)
        }.sorted {
            let (left, right) = (log2(Double($0.count)) * $0.cohesion, log2(Double($1.count)) * $1.cohesion)
            return left == right ? $0.word.lexicographicallyPrecedes($1.word) : left > right
        }
    }

    /// Of all words, and of neighbouring words that could be a new one.
    private func counts(_ texts: [Units], _ runs: [[Run]]) -> (words: [Units: Int], phrases: [Units: Int]) {
        var words: [Units: Int] = [:]
        var phrases: [Units: Int] = [:]
        visit(texts, runs) { text, run, index, width in
            let phrase = text.slice(run, index, width)
            if width == 1 { words[phrase, default: 0] += 1 } else { phrases[phrase, default: 0] += 1 }
        }
        return (words, phrases.filter { $0.value >= parameters.count && isNew($0.key) })
    }

    private func contexts(of phrases: [Units: Int], _ texts: [Units], _ runs: [[Run]]) -> [Units: Context] {
        var contexts: [Units: Context] = [:]
        visit(texts, runs) { text, run, index, width in
            guard width > 1 else { return }
            let phrase = text.slice(run, index, width)
            if phrases[phrase] != nil { contexts[phrase, default: Context()].add(text, run, index, width) }
        }
        return contexts
    }

    private typealias Run = (range: Range<Int>, words: [Range<Int>])

    private func visit(_ texts: [Units], _ runs: [[Run]], _ body: (Units, Run, Int, Int) -> Void) {
        for (text, runs) in zip(texts, runs) {
            for run in runs {
                for index in run.words.indices {
                    for width in 1...NewWords.mostParts where index + width <= run.words.count {
                        let length = run.words[index + width - 1].upperBound - run.words[index].lowerBound
                        guard width == 1 || length <= NewWords.longest else { break }
                        body(text, run, index, width)
                    }
                }
            }
        }
    }

    private func isNew(_ phrase: Units) -> Bool {
        table.id(phrase) == nil && !NewWords.loose.contains(phrase[0]) && !NewWords.loose.contains(phrase.last!)
    }

    /// Bits a joint: how much more often the parts meet than by chance.
    private func cohesion(_ phrase: Units, _ count: Int, _ words: [Units: Int], _ total: Double) -> Double {
        let parts = table.cut(phrase).map { Double(words[Units(phrase[$0])] ?? 1) / total }
        return log2(Double(count) / total / parts.reduce(1, *)) / Double(max(1, parts.count - 1))
    }

    /// What stands around a phrase.
    private struct Context {
        private var left: [Units: Int] = [:]
        private var right: [Units: Int] = [:]
        private(set) var examples: [Units] = []

        mutating func add(_ text: Units, _ run: Run, _ index: Int, _ width: Int) {
            let last = index + width
            left[index > 0 ? text.slice(run, index - 1, 1) : [], default: 0] += 1
            right[last < run.words.count ? text.slice(run, last, 1) : [], default: 0] += 1
            guard examples.count < NewWords.examples else { return }
            let start = run.range.lowerBound + run.words[index].lowerBound
            let end = run.range.lowerBound + run.words[last - 1].upperBound
            let example = Units(text[max(0, start - NewWords.around)..<min(text.count, end + NewWords.around)])
            if !examples.contains(example) { examples.append(example) }
        }

        var freedom: Double { min(Context.entropy(left), Context.entropy(right)) }

        /// Every border of a run is a neighbour of its own: a word that stands alone is free.
        private static func entropy(_ neighbours: [Units: Int]) -> Double {
            let total = Double(neighbours.values.reduce(0, +))
            let borders = Double(neighbours[[]] ?? 0)
            let inside = neighbours.filter { !$0.key.isEmpty }.values.sorted().map { Double($0) / total }
            return inside.reduce(borders / total * log2(total)) { $0 - $1 * log2($1) }
        }
    }
}

extension Array where Element == UInt16 {
    fileprivate func slice(_ run: (range: Range<Int>, words: [Range<Int>]), _ index: Int, _ width: Int) -> Units {
        let start = run.range.lowerBound + run.words[index].lowerBound
        let end = run.range.lowerBound + run.words[index + width - 1].upperBound
        return Units(self[start..<end])
    }
}
