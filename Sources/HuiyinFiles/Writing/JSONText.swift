public import Foundation

/// JSON as this program writes it: keys sorted and in snake_case, Chinese as it is, numbers of one precision.
public enum JSONText {
    public static func data(_ value: some Encodable, pretty: Bool = false) throws -> Data {
        try encoder(pretty: pretty).encode(value)
    }

    /// One value a line.
    public static func lines(_ values: some Sequence<some Encodable>) throws -> [UInt8] {
        let encoder = encoder(pretty: false)
        var bytes: [UInt8] = []
        for value in values {
            bytes += try encoder.encode(value)
            bytes.append(0x0A)
        }
        return bytes
    }

    private static func encoder(pretty: Bool) -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting =
            pretty ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

extension Double {
    /// Four decimals: what is printed is what is compared.
    var printed: Double { (self * 10_000).rounded() / 10_000 }
}
