/// Text as workbooks write it: what XML cannot hold, and carriage returns, stand as `_x000D_`.
///
/// - Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
enum XLSXText {
    static func string(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "_")), text.utf8.count > 6 else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstRange(of: "_x") {
            result += rest[..<mark.lowerBound]
            if let scalar = scalar(rest[mark.upperBound...]) {
                result.unicodeScalars.append(scalar)
                rest = rest[rest.utf8.index(mark.upperBound, offsetBy: 5)...]
            } else {
                result += rest[mark]
                rest = rest[mark.upperBound...]
            }
        }
        return result + rest
    }

    /// Of `000D_`; nil when it is nothing of the kind, or half of a pair.
    private static func scalar(_ text: Substring) -> UnicodeScalar? {
        let code = text.utf8.prefix(5)
        guard code.count == 5, code.last == UInt8(ascii: "_") else { return nil }
        let digits = code.dropLast()
        guard digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(UnicodeScalar.init)
    }
}
