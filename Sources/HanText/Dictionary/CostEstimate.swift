import Foundation

/// Turns counts into costs: words of the sentences and of the frequency list by their share, stock words behind them,
/// the office's terms cheap enough to stay whole.
///
/// - Source: p = (1 − s)·frequency + s·sentences; cost = −10·log₂ p, ICU's own scale.
struct CostEstimate {
    let sources: DictionarySources
    let parameters: DictionaryParameters

    func callAsFunction() -> WordTable {
        var table = WordTable(counted())
        keepWhole(&table)
        table = table.withoutInfinite()
        table.favourLongWords(parameters.wordBonus)
        return table
    }

    /// Costs from counts alone. Terms are in the table already, at the price of an unseen word.
    private func counted() -> [Units: Double] {
        let isMeasured = Numerals.Measured(measures: sources.measures)
        let sentences = sources.sentences.counts
        let (share, total) = (parameters.sentenceShare, max(1, sentences.values.reduce(0, +)))
        var costs: [Units: Double] = [:]
        for (word, cost) in sources.stock where isUsable(word) {
            costs[word] = Double(cost) + (sources.frequencies == nil ? 0 : parameters.stockPenalty)
        }
        let (frequencies, frequencyTotal) = (sources.frequencies?.counts ?? [:], sources.frequencies?.total ?? 1)
        for (word, count) in frequencies where count > 0 && isUsable(word) && !isMeasured(word) {
            costs[word] = CostEstimate.cost((1 - share) * count / frequencyTotal)
        }
        for (word, count) in sentences where isUsable(word) {
            let elsewhere = (frequencies[word] ?? 0) / frequencyTotal
            costs[word] = CostEstimate.cost((1 - share) * elsewhere + share * count / total)
        }
        for word in sources.terms + Numerals.words where isUsable(word) && costs[word] == nil {
            costs[word] = DictionaryParameters.highest
        }
        // No path takes them before it is known whether they are words.
        for word in sources.compounds where isUsable(word) && costs[word] == nil { costs[word] = .infinity }
        return costs
    }

    /// From short to long, because the parts of a long term are often terms.
    private func keepWhole(_ table: inout WordTable) {
        let terms = Set((sources.terms + Numerals.words).filter { $0.count > 1 })
        let compounds = Set(sources.compounds).subtracting(terms).subtracting(sources.sentences.divided)
        for word in terms.union(compounds).sorted(by: CostEstimate.byLength) where isUsable(word) {
            let parts = table.parts(of: word)
            // What falls into words of two and more is a phrase: its sentences decide (暖气|漏水).
            if compounds.contains(word), parts.ranges.allSatisfy({ $0.count > 1 }) { continue }
            let cost = min(parts.cost - parameters.termMargin, parameters.termCost)
            table[word] = max(DictionaryParameters.lowest, min(table[word] ?? cost, cost))
        }
    }

    private func isUsable(_ word: Units) -> Bool { word.isHan && word.count <= WordTable.longest }

    private static func byLength(_ left: Units, _ right: Units) -> Bool {
        left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }

    private static func cost(_ probability: Double) -> Double { -10 * log2(probability) }
}
