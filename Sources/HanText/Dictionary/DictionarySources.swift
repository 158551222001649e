/// What a dictionary is made of, in order of precedence.
public struct DictionarySources: Sendable {
    /// Kept whole wherever they stand by themselves: units, places, terms of the office.
    public var terms: [Units]
    /// Kept whole when cutting them would leave single characters (换热|站), else left to the sentences (暖气|漏水).
    public var compounds: [Units]
    /// Measures that are cut from the numeral before them.
    public var measures: [Units]
    public var sentences: SegmentedText
    /// Nil when none is installed.
    public var frequencies: FrequencyList?
    /// ICU's own words.
    public var stock: [(word: Units, cost: Int)]

    public init(
        terms: [Units], compounds: [Units], measures: [Units], sentences: SegmentedText, frequencies: FrequencyList?,
        stock: [(word: Units, cost: Int)]
    ) {
        self.terms = terms
        self.compounds = compounds
        self.measures = measures
        self.sentences = sentences
        self.frequencies = frequencies
        self.stock = stock
    }
}

/// How counts become costs. Costs are in tenths of a bit, 1…254: 10 is twice as improbable.
public struct DictionaryParameters: Sendable, Equatable {
    static let lowest = 1.0
    static let highest = 254.0

    /// 0…1. Weight of the sentences' shares beside those of the frequency list.
    public var sentenceShare: Double
    /// 0…254. Added to words that only ICU knows.
    public var stockPenalty: Double
    /// 0…100. Taken from words of two characters and more: counts of single characters are swollen by what they are part of.
    public var wordBonus: Double
    /// 1…254. A term costs at most this.
    public var termCost: Double
    /// 0…254. And is this much cheaper than its parts.
    public var termMargin: Double
    /// 0…50. Times the sentences are gone through.
    public var passes: Int
    /// 0…50. By how much a mistake changes the cost of a word.
    public var step: Double

    public init(
        sentenceShare: Double, stockPenalty: Double, wordBonus: Double, termCost: Double, termMargin: Double,
        passes: Int, step: Double
    ) {
        self.sentenceShare = sentenceShare
        self.stockPenalty = stockPenalty
        self.wordBonus = wordBonus
        self.termCost = termCost
        self.termMargin = termMargin
        self.passes = passes
        self.step = step
    }
}
