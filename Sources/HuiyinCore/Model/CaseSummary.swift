/// What a case is about, in sentences taken from the citizens' own texts.
public struct CaseSummary: Sendable, Equatable, Codable {
    public let order: OrderID
    public let title: String
    /// Items answered by the order.
    public let voices: Int
    public let sentences: [Sentence]
    /// Personal data masked in the sentences, by kind; a person still has to clear the text.
    public let masked: [String: Int]

    public init(order: OrderID, title: String, voices: Int, sentences: [Sentence], masked: [String: Int]) {
        self.order = order
        self.title = title
        self.voices = voices
        self.sentences = sentences
        self.masked = masked
    }

    public struct Sentence: Sendable, Equatable, Codable {
        /// As shown: personal data masked.
        public let text: String
        public let source: SourceLocation
        /// Unicode scalars of the source's text, before masking.
        public let start: Int
        public let end: Int

        public init(text: String, source: SourceLocation, start: Int, end: Int) {
            self.text = text
            self.source = source
            self.start = start
            self.end = end
        }
    }
}
