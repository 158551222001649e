/// Numbers in Chinese characters, which no dictionary lists completely: 二十三, 一百二十, 两千三, 四十五万, 第三, 三分之一.
public enum Numerals {
    private static let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
    private static let leading = digits + ["两"]

    /// About 4,000 numerals of two characters and more.
    public static var words: [Units] {
        let numerals = upTo99 + hundreds + large
        let ordinals = (digits + upTo99 + hundreds).map { "第" + $0 }
        return (numerals + uncertain + ordinals + fractions).filter { $0.count > 1 }.map { Units($0.utf16) }
    }

    private static var upTo99: [String] {
        ([""] + digits.dropFirst()).flatMap { tens in ([""] + digits).map { "\(tens)十\($0)" } }
    }

    /// 一百, 一百零三, 一百二, 一百二十, 一百二十三
    private static var hundreds: [String] {
        let rests =
            [""] + digits.map { "零" + $0 } + digits + digits.flatMap { tens in ([""] + digits).map { "\(tens)十\($0)" } }
        return leading.flatMap { hundred in rests.map { "\(hundred)百\($0)" } }
    }

    /// 两千, 两千三, 两千三百, 四十五万, 三万六
    private static var large: [String] {
        let units = ["千", "万", "亿"].flatMap { unit in
            leading.flatMap { digit in ([""] + digits).map { "\(digit)\(unit)\($0)" } }
        }
        let rests = leading.flatMap { digit in digits.flatMap { ["\(digit)千\($0)百", "\(digit)万\($0)千"] } }
        return units + rests + (upTo99 + leading.map { $0 + "百" }).map { $0 + "万" }
    }

    private static var uncertain: [String] {
        let units = ["十", "百", "千", "万", "十万", "百万"].flatMap { ["几" + $0, "好几" + $0, "数" + $0] }
        return units + ([""] + digits.dropFirst()).map { $0 + "十几" } + ["好几"]
    }

    private static var fractions: [String] {
        ["二", "三", "四", "五", "十", "百", "千", "万"].flatMap { base in digits.map { "\(base)分之\($0)" } }
    }

    /// A numeral and the measure behind it are two words, although frequency dictionaries list many together (一个, 第三次).
    struct Measured {
        private static let counting = Set("一二两三四五六七八九十百千万零几半每这那各多余来".utf16)
        private static let ordinal: UInt16 = 0x7B2C
        private let measures: Set<Units>

        init(measures: [Units]) { self.measures = Set(measures) }

        func callAsFunction(_ word: Units) -> Bool {
            let start = word.first == Measured.ordinal ? 1 : 0
            let end = word[start...].firstIndex { !Measured.counting.contains($0) } ?? word.count
            return end > start && end < word.count && measures.contains(Units(word[end...]))
        }
    }
}
