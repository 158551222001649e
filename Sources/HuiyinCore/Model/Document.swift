public import HanText

/// A message made ready for reading by machine.
public struct Document: Sendable {
    public let message: Message
    /// Nil when the message has none, or one without a single letter.
    public let title: Passage?
    public let body: Passage

    public init(message: Message, title: Passage?, body: Passage) {
        self.message = message
        self.title = title
        self.body = body
    }
}

/// A stretch of text with its normal form and its words.
///
/// - Shapes: ranges of words, phrases and sentences count units of the normal form; what leaves the program goes through
///   ``NormalText/original(_:)``. Tokens cover the normal form without gap.
public struct Passage: Sendable {
    /// As it was written.
    public let units: Units
    public let normal: NormalText
    public let tokens: [Token]

    public init(units: Units, normal: NormalText, tokens: [Token]) {
        self.units = units
        self.normal = normal
        self.tokens = tokens
    }
}
