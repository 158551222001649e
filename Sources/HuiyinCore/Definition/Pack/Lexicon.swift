/// Words of the place and the trade that are no evidence by themselves: names to set aside, formulae, variants.
public struct Lexicon: Sendable, Equatable {
    public let salutations: [String]
    public let selfIntroductions: [String]
    public let closings: [String]
    public let setPhrases: [String]
    /// What begins a sentence that turns to something else.
    public let topicShifts: [String]
    /// Of a file of their own.
    public let places: Places
    public let placeSuffixes: [String]
    /// Topic words that name roads and villages there (工业路, 医院街).
    public let roadWords: [String]
    public let variants: [Variant]
    /// Compound words kept whole when segmenting.
    public let terms: [String]
    /// Words without a topic, for summaries.
    public let stopWords: [String]

    /// A misspelt or local form and the standard one; longer words in `unless` hold the form rightly.
    public struct Variant: Sendable, Equatable {
        public let from: String
        public let to: String
        public let kind: String
        public let unless: [String]
    }
}

extension Lexicon {
    init(_ fields: Fields, _ places: Places) {
        salutations = fields.strings("salutations")
        selfIntroductions = fields.strings("self_introductions")
        closings = fields.strings("closings")
        setPhrases = fields.strings("formulas")
        topicShifts = fields.strings("topic_shifts")
        self.places = places
        placeSuffixes = fields.strings("place_suffixes")
        roadWords = fields.strings("road_words")
        variants = fields.list("variants") { entry in
            Variant(
                from: entry.string("from"), to: entry.string("to"), kind: entry.string("kind"),
                unless: entry.strings("unless"))
        }
        terms = fields.strings("terms")
        stopWords = fields.strings("stop_words")
        fields.references([
            "certainty", "relative_places", "relative_meaning", "missing_place", "equivalents", "confusable_characters",
            "fuzzy", "dialect_ignored", "dialect_places", "units_of_measure", "abbreviations", "unreadable_scripts",
            "mongolian_names",
        ])
    }

    /// Everything that says nothing about a matter.
    var formulas: [String] { salutations + closings + setPhrases }
}
