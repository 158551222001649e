/// Numbers in Chinese characters, which no dictionary lists completely: 二十三, 一百二十, 两千三, 四十五万, 第三, 三分之一.
public enum Numerals {
    private static let digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

    /// About 3,000 numerals of two characters and more.
    public static var words: [Units] {
        let tens = [""] + digits.dropFirst()
        let upTo99 = tens.flatMap { ten in ["\(ten)十"] + digits.map { "\(ten)十\($0)" } }
        let hundreds = (digits + ["两"]).map { $0 + "百" }
        let shortened = hundreds.flatMap { hundred in digits.map { hundred + $0 } }
        let upTo999 =
            hundreds
            + hundreds.flatMap { hundred in
                digits.map { "\(hundred)零\($0)" }
                    + digits.flatMap { ten in ["\(hundred)\(ten)十"] + digits.map { "\(hundred)\(ten)十\($0)" } }
            }
        let large = ["千", "万", "亿"].flatMap { unit in
            (digits + ["两"]).flatMap { digit in ["\(digit)\(unit)"] + digits.map { "\(digit)\(unit)\($0)" } }
        }
        let thousands = (digits + ["两"]).flatMap { digit in
            digits.map { "\(digit)千\($0)百" } + digits.map { "\(digit)万\($0)千" }
        }
        let inTenThousands = (upTo99 + hundreds).map { $0 + "万" }
        let uncertain = ["十", "百", "千", "万", "十万", "百万"].flatMap { ["几" + $0, "好几" + $0, "数" + $0] } + ["十几", "好几"]
        let ordinals = (digits + upTo99).map { "第" + $0 }
        let fractions = ["二", "三", "四", "五", "十", "百", "千", "万"].flatMap { base in digits.map { "\(base)分之\($0)" } }
        return
            (upTo99.dropFirst() + shortened + upTo999 + large + thousands + inTenThousands + uncertain + ordinals
            + fractions).map { Units($0.utf16) }
    }

    /// A numeral and the measure behind it are two words, although frequency dictionaries list many together (一个, 三天).
    public struct Measured: Sendable {
        private static let counting = Set("一二两三四五六七八九十百千万几半每这那各".utf16)
        private let measures: Set<Units>

        public init(measures: [Units]) { self.measures = Set(measures) }

        public func callAsFunction(_ word: Units) -> Bool {
            let numeral = word.prefix { Measured.counting.contains($0) }
            return !numeral.isEmpty && numeral.count < word.count && measures.contains(Units(word[numeral.count...]))
        }
    }
}
