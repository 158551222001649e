import HanText

extension [String: Double] {
    var units: [Units: Double] {
        [Units: Double](uniqueKeysWithValues: map { (Units($0.key.utf16), $0.value) })
    }
}

extension WordTable {
    func words(of text: String) -> [String] {
        let units = Units(text.utf16)
        return cut(units).map { units.string($0) }
    }
}

extension DictionarySources {
    /// A small dictionary of invented counts.
    static func sample(
        terms: [String] = [], compounds: [String] = [], measures: [String] = [], sentences: [String] = [],
        frequencies: String? =
            "的 5000 u\n停 300 v\n水 900 n\n停水 200 v\n物业 400 n\n费 300 n\n漏水 200 v\n暖气 300 n\n一 2000 m\n个 2000 q\n一个 4000 m\n月 500 n"
    ) -> DictionarySources {
        DictionarySources(
            terms: terms.map { Units($0.utf16) }, compounds: compounds.map { Units($0.utf16) },
            measures: measures.map { Units($0.utf16) },
            sentences: SegmentedText(Units(sentences.joined(separator: "\n").utf16)),
            frequencies: frequencies.map { FrequencyList(Units($0.utf16)) }, stock: [])
    }
}

extension DictionaryParameters {
    static let sample = DictionaryParameters(
        sentenceShare: 0.6, stockPenalty: 120, wordBonus: 20, termCost: 200, termMargin: 30, passes: 5, step: 8)
}
