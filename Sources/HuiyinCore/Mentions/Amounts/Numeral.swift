import HanText

/// A number as people write it: 3, 1,200, 1.5万, 三百二十, 两千多, 十几, 几百, 二〇二一, 3万5.
struct Numeral: Equatable {
    let end: Int
    let amount: Amount
    /// How many Arabic digits it is written in, when it is written in nothing else; 0 otherwise.
    let plainDigits: Int
    /// Digit by digit in Chinese (二〇二一).
    let isSpelled: Bool
    /// Written with 万, 千, w or k at its end, as sums of money are.
    let endsInMultiple: Bool

    var integer: Int? { amount.isApproximate ? nil : amount.number?.integer }

    /// The number that begins at `start`; nil when none does. A part of a longer number is none.
    static func read(at start: Int, in units: Units) -> Numeral? {
        guard start < units.count, Figure.isNumeric(units[start]) else { return nil }
        if Figure.arabic(units[start]) != nil { return ArabicNumeral(start, units).numeral }
        return ChineseNumeral(start, units).numeral
    }
}

/// What single characters mean in numbers.
enum Figure {
    static func arabic(_ unit: UInt16) -> Int? { (0x30...0x39).contains(unit) ? Int(unit) - 0x30 : nil }

    static func chinese(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x96F6, 0x3007, 0x25CB: 0  // 零〇○
        case 0x4E00, 0x58F9: 1  // 一壹
        case 0x4E8C, 0x4E24, 0x8D30: 2  // 二两贰
        case 0x4E09, 0x53C1: 3  // 三叁
        case 0x56DB, 0x8086: 4  // 四肆
        case 0x4E94, 0x4F0D: 5  // 五伍
        case 0x516D, 0x9646: 6  // 六陆
        case 0x4E03, 0x67D2: 7  // 七柒
        case 0x516B, 0x634C: 8  // 八捌
        case 0x4E5D, 0x7396: 9  // 九玖
        default: nil
        }
    }

    /// 十, 百, 千 inside a section of four digits.
    static func place(_ unit: UInt16) -> Int? {
        switch unit {
        case 0x5341, 0x62FE: 10  // 十拾
        case 0x767E, 0x4F70: 100  // 百佰
        case 0x5343, 0x4EDF: 1000  // 千仟
        default: nil
        }
    }

    /// 万, 亿 and the Latin letters written for 万 and 千.
    static func multiple(at index: Int, in units: Units) -> Int? {
        guard index < units.count else { return nil }
        switch units[index] {
        case 0x4E07: return 10_000
        case 0x4EBF: return 100_000_000
        case 0x77 where !isLatin(at: index + 1, in: units): return 10_000
        case 0x6B where !isLatin(at: index + 1, in: units): return 1000
        default: return nil
        }
    }

    static func isSome(_ unit: UInt16) -> Bool { unit == 0x51E0 || unit == 0x6570 }  // 几数
    /// 多, 余, 来 behind a number.
    static func isMore(_ unit: UInt16) -> Bool { unit == 0x591A || unit == 0x4F59 || unit == 0x6765 }

    static func isNumeric(_ unit: UInt16) -> Bool {
        arabic(unit) != nil || chinese(unit) != nil || place(unit) != nil || isSome(unit)
            || unit == 0x4E07 || unit == 0x4EBF
    }

    private static func isLatin(at index: Int, in units: Units) -> Bool {
        index < units.count && (0x61...0x7A).contains(units[index])
    }
}
