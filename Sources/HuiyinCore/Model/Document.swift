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

/// A stretch of text with its folded form and its words.
///
/// - Shapes: `units` and `folded` have equal length, so an offset holds for both; tokens cover them without gap.
public struct Passage: Sendable {
    public let units: Units
    public let folded: Units
    public let tokens: [Token]

    public init(units: Units, folded: Units, tokens: [Token]) {
        self.units = units
        self.folded = folded
        self.tokens = tokens
    }
}
