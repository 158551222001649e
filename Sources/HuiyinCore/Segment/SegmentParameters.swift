public import HanText

/// Where the words come from and how their counts become costs. Ranges and reasons stand in the pipeline definition.
public struct SegmentParameters: Sendable, Equatable {
    /// Folder of segmented sentences, words of the field and measures, relative to the definition file.
    public let lexicon: String
    /// Frequency dictionaries in the order in which they are looked for; the first that is there counts.
    public let frequencies: [String]
    public let costs: DictionaryParameters
    public let newWords: NewWords.Parameters

    public init(
        lexicon: String, frequencies: [String], costs: DictionaryParameters, newWords: NewWords.Parameters
    ) {
        self.lexicon = lexicon
        self.frequencies = frequencies
        self.costs = costs
        self.newWords = newWords
    }
}

extension SegmentParameters {
    init(_ fields: Fields) {
        let cost = 0.0...254.0
        lexicon = fields.string("lexicon")
        frequencies = fields.strings("frequencies")
        costs = DictionaryParameters(
            sentenceShare: fields.number("sentence_share", in: 0...0.99),
            stockPenalty: fields.number("stock_penalty", in: cost),
            wordBonus: fields.number("word_bonus", in: 0...100),
            termCost: fields.number("term_cost", in: 1...254),
            termMargin: fields.number("term_margin", in: cost),
            passes: fields.integer("passes", in: 0...50),
            step: fields.number("step", in: 0...50))
        newWords =
            fields.nested("new_words") { fields in
                NewWords.Parameters(
                    count: fields.integer("count", in: 2...10_000), cohesion: fields.number("cohesion", in: 0...30),
                    freedom: fields.number("freedom", in: 0...10))
            } ?? NewWords.Parameters(count: 2, cohesion: 0, freedom: 0)
    }

    static let zero = SegmentParameters(
        lexicon: "", frequencies: [],
        costs: DictionaryParameters(
            sentenceShare: 0, stockPenalty: 0, wordBonus: 0, termCost: 1, termMargin: 0, passes: 0, step: 0),
        newWords: NewWords.Parameters(count: 2, cohesion: 0, freedom: 0))
}
