/// What is wrong with the words of a dictionary.
public struct DictionaryCheck: Sendable {
    public enum Finding: Sendable, Equatable {
        /// No path would choose the word: its parts are cheaper.
        case neverChosen(Units, parts: [Units])
        /// The word is listed again.
        case listedTwice(Units)
        /// In a sentence that people cut, the word tears others apart.
        case splits(Units, sentence: Units)
    }

    private let table: WordTable

    public init(table: WordTable) { self.table = table }

    /// - Parameters:
    ///   - words: the entries of the lists, in order.
    ///   - sentences: sentences as people cut them.
    public func callAsFunction(words: [Units], sentences: SegmentedText) -> [Finding] {
        var seen: Set<Units> = []
        let findings = words.compactMap { seen.insert($0).inserted ? neverChosen($0) : .listedTwice($0) }
        return findings + splitting(seen, sentences)
    }

    private func neverChosen(_ word: Units) -> Finding? {
        let ranges = table.cut(word)
        return ranges.count > 1 ? .neverChosen(word, parts: ranges.map { Units(word[$0]) }) : nil
    }

    private func splitting(_ words: Set<Units>, _ text: SegmentedText) -> [Finding] {
        text.runs.flatMap { run in
            let borders = Set(run.words.map(\.lowerBound) + [run.units.count])
            return table.cut(run.units).compactMap { range -> Finding? in
                let crosses = !borders.contains(range.lowerBound) || !borders.contains(range.upperBound)
                let word = Units(run.units[range])
                return crosses && range.count > 1 && words.contains(word) ? .splits(word, sentence: run.units) : nil
            }
        }
    }
}
