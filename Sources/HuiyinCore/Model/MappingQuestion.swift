/// A mapping file made ready for the office to look through.
public struct MappingQuestion: Sendable, Equatable, Codable {
    /// Where it belongs, beside the file it is about.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
