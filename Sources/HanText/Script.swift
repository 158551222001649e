/// The writing system of a letter.
public enum Script: Sendable {
    case han, latin, mongolian, cyrillic, tibetan

    /// A Chinese character, 〇 among them.
    static func isHan(_ unit: UInt16) -> Bool { of(unit) == .han || unit == 0x3007 }

    public static func of(_ unit: UInt16) -> Script? {
        switch unit {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0xD840...0xD888: .han
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: unit == 0xD7 || unit == 0xF7 ? nil : .latin
        case 0x1820...0x18AA, privateMongolian: .mongolian
        case 0x400...0x481, 0x48A...0x52F: .cyrillic
        case 0x0F40...0x0FBC: .tibetan
        default: nil
        }
    }

    /// Where the Mongolian fonts that offices had before Unicode keep their letters.
    ///
    /// - Source: the code of Menksoft, in the private use area.
    private static let privateMongolian: ClosedRange<UInt16> = 0xE234...0xE61F

    /// Letters, digits and ideographs; what is left out carries no meaning when texts are compared.
    @inline(__always)
    public static func isContent(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0xC0: false
        case 0xC0...0x1FFF: unit != 0xD7 && unit != 0xF7 && !(0x180B...0x180F).contains(unit)
        case 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xA000...0xA4CF: true
        case 0xD840...0xD888: true  // first unit of a rare ideograph; emoji begin with others
        case 0x3041...0x30FF: unit != 0x30FB
        case 0x3007, privateMongolian: true
        default: false
        }
    }
}
