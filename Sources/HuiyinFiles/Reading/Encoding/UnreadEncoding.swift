/// Encodings of Unicode that are recognised and refused by name.
enum UnreadEncoding: String {
    case utf7 = "UTF-7"
    case utf32 = "UTF-32"

    private static let sample = 4096

    static func of(_ bytes: [UInt8]) -> UnreadEncoding? {
        let start = bytes.prefix(sample)
        if isUTF32(start) { return .utf32 }
        return isUTF7(start) ? .utf7 : nil
    }

    /// A mark, or a sample in which every fourth and third byte is as in the characters below U+20000.
    private static func isUTF32(_ start: ArraySlice<UInt8>) -> Bool {
        if start.starts(with: [0xFF, 0xFE, 0, 0]) || start.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
        let whole = start.count / 4 * 4
        guard whole >= 8 else { return false }
        let groups = stride(from: start.startIndex, to: start.startIndex + whole, by: 4)
        return groups.allSatisfy { start[$0 + 3] == 0 && start[$0 + 2] <= 1 && (start[$0], start[$0 + 1]) != (0, 0) }
            || groups.allSatisfy { start[$0] == 0 && start[$0 + 1] <= 1 && (start[$0 + 2], start[$0 + 3]) != (0, 0) }
    }

    /// A mark, or ASCII with runs of base64 (RFC 2152) that all hold an ideograph.
    private static func isUTF7(_ start: ArraySlice<UInt8>) -> Bool {
        if start.starts(with: Array("+/v".utf8)),
            start.dropFirst(3).first.map({ Array("89+/".utf8).contains($0) }) == true
        {
            return true
        }
        guard start.contains(UInt8(ascii: "+")), start.allSatisfy({ (1..<0x80).contains($0) }) else { return false }
        let runs = start.split(separator: UInt8(ascii: "+")).dropFirst(start.first == UInt8(ascii: "+") ? 0 : 1)
            .map { Array($0.prefix { digit($0) != nil }) }
        let whole = runs.dropLast(start.count == sample ? 1 : 0)
        return whole.count >= 2 && whole.allSatisfy(beginsWithIdeograph)
    }

    /// The first unit of UTF-16 is made of two digits of six bits and four bits of a third.
    private static func beginsWithIdeograph(_ run: [UInt8]) -> Bool {
        let digits = run.prefix(3).compactMap(digit)
        guard digits.count == 3 else { return false }
        let unit = digits[0] << 10 | digits[1] << 4 | digits[2] >> 2
        return (0x3000...0x9FFF).contains(unit) || (0xFF00...0xFFEF).contains(unit)
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x41...0x5A: Int(byte) - 0x41
        case 0x61...0x7A: Int(byte) - 0x61 + 26
        case 0x30...0x39: Int(byte) - 0x30 + 52
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
