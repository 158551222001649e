/// One duty of a department: the matter it answers for, as it would cite it, with the words that show it.
public struct Duty: Sendable, Equatable {
    public let unit: UnitID
    /// The department in whose file it is written; a regional switch may give it to another.
    public let home: UnitID
    public let id: String
    public let name: String
    public let topic: TopicPath
    /// Words of the trade.
    public let strong: [String]
    /// Everyday words, half as telling.
    public let general: [String]
    public let contextual: [ContextualWord]
    public let certainty: Certainty

    /// A word that counts only in a text that also holds one of `with`.
    public struct ContextualWord: Sendable, Equatable {
        public let word: String
        public let with: [String]
    }
}

/// Words that look like one department's business and are another's.
public struct Confusion: Sendable, Equatable {
    public let unit: UnitID
    public let words: [String]
    /// When not empty, one of these must occur too.
    public let with: [String]
    public let goesTo: UnitID
    public let note: String?
    public let certainty: Certainty
}

/// A rule over several departments: the source, the place or the instrument decides who leads and who assists.
public struct Scene: Sendable, Equatable {
    public let id: String
    public let name: String
    public let any: [String]
    public let with: [String]
    public let unless: [String]
    public let lead: UnitID
    public let assist: [UnitID]
    public let topic: TopicPath?
    public let reason: String
    public let certainty: Certainty
}
