/// A row that could not become an item. It stays, with its place and its reason, until someone mends the file.
public struct Rejection: Sendable, Equatable {
    public let source: SourceLocation
    public let reason: Reason
    /// What was found, without any of the row's words: a count, a size, an encoding.
    public let found: String?

    public init(source: SourceLocation, reason: Reason, found: String? = nil) {
        self.source = source
        self.reason = reason
        self.found = found
    }

    /// The raw value is the stable code that reports and stores use.
    public enum Reason: String, CaseIterable, Sendable, Codable {
        case missingText = "missing-text"
        case noContent = "no-content"
        case tooFewFields = "too-few-fields"
        case tooManyFields = "too-many-fields"
        case badBytes = "bad-bytes"
        case badJSON = "bad-json"
        case unclosedQuote = "unclosed-quote"
        case cellTooLarge = "cell-too-large"
        case mangledNumber = "mangled-number"
    }
}
