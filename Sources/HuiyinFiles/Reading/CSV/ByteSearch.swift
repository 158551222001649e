/// Finds the first of three bytes, eight bytes at a time.
///
/// - Source: "Bit Twiddling Hacks", determine if a word has a zero byte; the lowest such byte is exact.
struct ByteSearch {
    private static let ones: UInt64 = 0x0101_0101_0101_0101

    private let bytes: (UInt8, UInt8, UInt8)
    private let words: (UInt64, UInt64, UInt64)

    init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        bytes = (first, second, third)
        words = (ByteSearch.ones &* UInt64(first), ByteSearch.ones &* UInt64(second), ByteSearch.ones &* UInt64(third))
    }

    func contains(_ byte: UInt8) -> Bool { byte == bytes.0 || byte == bytes.1 || byte == bytes.2 }

    /// - Returns: its index; the end when there is none.
    func first(in text: [UInt8], from start: Int) -> Int {
        text.withUnsafeBytes { text in
            var index = start
            while index + 8 <= text.count {
                let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let found =
                    ByteSearch.zeros(word ^ words.0) | ByteSearch.zeros(word ^ words.1)
                    | ByteSearch.zeros(word ^ words.2)
                if found != 0 { return index + found.trailingZeroBitCount / 8 }
                index += 8
            }
            while index < text.count, !contains(text[index]) { index += 1 }
            return index
        }
    }

    /// The highest bit of each byte that is zero; of bytes above the lowest such one also by mistake.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones << 7) }
}
