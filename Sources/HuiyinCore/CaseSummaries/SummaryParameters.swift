/// How long a summary may be. Ranges and reasons stand in the pipeline definition.
public struct SummaryParameters: Sendable, Equatable {
    /// At most so many sentences.
    public let sentences: Int
    /// About so many characters in all.
    public let characters: Int

    public init(sentences: Int, characters: Int) {
        self.sentences = sentences
        self.characters = characters
    }
}

extension SummaryParameters {
    init(_ fields: Fields) {
        self.init(
            sentences: fields.integer("sentences", in: 1...20), characters: fields.integer("characters", in: 20...2000))
    }
}
