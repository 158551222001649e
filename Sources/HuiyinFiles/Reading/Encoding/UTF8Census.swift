/// Sequences of UTF-8 of three bytes and more, as ideographs are, and broken ones, counted. Those of two bytes tell
/// nothing: many pairs of GB18030 look like them.
struct UTF8Census {
    private(set) var whole = 0
    private(set) var broken = 0

    /// - Cost: about 1 ns a byte.
    init(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let length = UTF8Census.length(bytes[index])
            var end = index + 1
            while end < bytes.count, end < index + length, bytes[end] & 0xC0 == 0x80 { end += 1 }
            if length == 0 || end < index + length { broken += 1 } else if length > 2 { whole += 1 }
            index = end
        }
    }

    /// Few sequences are broken. In text of another encoding it is the other way round, even where the damaged bytes
    /// happen to be legal there.
    var isMostlyWhole: Bool { whole > broken * 4 }

    /// Bytes of the sequence that a byte begins; 0 when it begins none.
    private static func length(_ first: UInt8) -> Int {
        switch first {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}
