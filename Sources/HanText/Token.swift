/// A word, number, space or mark of a text, as a range of its units.
public struct Token: Sendable, Equatable {
    public enum Kind: UInt8, Sendable { case other, number, word, ideograph }

    public let start: Int32
    public let end: Int32
    public let kind: Kind

    public init(start: Int32, end: Int32, kind: Kind) {
        self.start = start
        self.end = end
        self.kind = kind
    }

    public var range: Range<Int> { Int(start)..<Int(end) }
    public var isWord: Bool { kind != .other }
}

extension Token.Kind {
    /// ICU's rule status: below 100 spaces and marks, 100 numbers, 200 letters, from 300 kana and ideographs.
    init(ruleStatus: Int32) {
        switch ruleStatus {
        case ..<100: self = .other
        case ..<200: self = .number
        case ..<300: self = .word
        default: self = .ideograph
        }
    }
}
