/// Pairs of bytes, counted by what tells Big5 from GB18030.
///
/// Most texts of one are legal in the other. But the simplified characters of GB2312 have no second byte below 0xA1,
/// where Big5 has two of five; and the 5,401 frequent characters of Big5, nearly all of any text, begin with a byte up
/// to 0xC6, of GB2312's only half. Traditional text in GBK uses first bytes below 0xA1 and second ones of 0x80 to 0xA0,
/// which Big5 does not have.
struct Big5Pairs {
    private var count = 0
    private var lowSeconds = 0
    private var frequent = 0
    private var illegal = 0

    init(_ bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            add(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
            index += 2
        }
    }

    /// More than a tenth have a low second byte, four of five are frequent or marks, and next to none is illegal.
    var areTypical: Bool { lowSeconds * 10 > count && frequent * 5 >= count * 4 && illegal * 100 <= count }

    private mutating func add(_ first: UInt8, _ second: UInt8) {
        count += 1
        switch (first, second) {
        case (0xA1...0xF9, 0x40...0x7E): lowSeconds += 1
        case (0xA1...0xF9, 0xA1...0xFE): break
        default: illegal += 1
        }
        if (0xA1...0xC6).contains(first) { frequent += 1 }
    }
}
