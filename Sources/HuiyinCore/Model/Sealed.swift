import Foundation

/// An encrypted value. Only the holder of the key file can open it, and nothing in this module can.
///
/// - Shapes: algorithm byte, key id (4 bytes), nonce, ciphertext with its tag.
public struct Sealed: Sendable, Equatable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) { self.bytes = bytes }
}

/// Encrypts one field; handed in from outside, because this module knows no cryptography.
///
/// The item and the field are bound to the ciphertext, so that a sealed value moved to another row does not open.
public struct Sealer: Sendable {
    public typealias Seal = @Sendable (_ plain: [UInt8], _ boundTo: String) throws -> Sealed

    private let seal: Seal

    public init(_ seal: @escaping Seal) { self.seal = seal }

    public func callAsFunction(_ text: String, field: PersonField, of key: ItemKey) throws -> Sealed {
        try seal(Array(text.utf8), Sealer.binding(field, key))
    }

    /// Seals the answers of a form that nobody but its own group may read.
    public func callAsFunction(_ answers: [Answer], of key: ItemKey) throws -> Sealed {
        try seal(Array(JSONEncoder().encode(answers)), "\(key)/answers")
    }

    /// Seals a whole rejected row.
    public func callAsFunction(raw: [UInt8], of place: SourceLocation) throws -> Sealed {
        try seal(raw, Sealer.binding(place))
    }

    /// Two sheets have rows of the same number; a NUL stands in no name of a file.
    public static func binding(_ place: SourceLocation) -> String {
        let sheet = place.sheet.map { "\0\($0)" } ?? ""
        return "row/\(place.file)\(sheet)/\(place.row ?? 0)"
    }

    /// As rows were bound before their sheet was: those kept then open by it.
    public static func earlierBinding(_ place: SourceLocation) -> String { "row/\(place.file)/\(place.row ?? 0)" }

    public static func binding(_ field: PersonField, _ key: ItemKey) -> String {
        key.description + "/" + field.rawValue
    }
}
