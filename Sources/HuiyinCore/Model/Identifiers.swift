/// Names one thing a citizen said, by what it says and not by when it arrived.
///
/// - Source: ``StableHash``; two exports, two orders of rows and any number of workers give the same key.
public struct ItemKey: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    public let value: UInt64

    public init(_ value: UInt64) { self.value = value }
    public init(from decoder: any Decoder) throws {
        value = UInt64(bitPattern: try decoder.singleValueContainer().decode(Int64.self))
    }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Int64(bitPattern: value))
    }

    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// Reads back what `description` writes; nil for anything else.
    public init?(_ text: String) {
        let digits = text.utf8.compactMap { ItemKey.alphabet.firstIndex(of: $0) }
        guard digits.count == 13, text.utf8.count == 13, digits[0] < 16 else { return nil }
        value = digits.reduce(0) { $0 << 5 | UInt64($1) }
    }

    /// Thirteen letters and digits that a person can read aloud: Crockford's base 32, without I, L, O and U.
    public var description: String {
        String(unsafeUninitializedCapacity: 13) { buffer in
            for place in 0..<13 { buffer[place] = ItemKey.alphabet[Int(value >> UInt64(60 - 5 * place) & 31)] }
            return 13
        }
    }
}

/// A responsible unit of the pack: `D01`…`D36` the departments, `X…` bodies outside the appraisal.
public struct UnitID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
    public var description: String { text }
}

/// A work order's number, `2021SM-XC-…`: the activity's code, the channel's code and the key of its first item.
public struct OrderID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }
    /// - Parameter prefix: of the activity and the channel, see ``Activity/orderPrefix(of:)``.
    public init(prefix: String, key: ItemKey) { text = "\(prefix)\(key)" }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
    public var description: String { text }
}
