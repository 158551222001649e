import HanText

/// 三百二十, 一万二, 十几, 三四十, 两千多万, 几百, 二〇二一.
struct ChineseNumeral {
    private let units: Units
    private var index: Int
    private var total = 0
    private var section = 0
    private var digit: Int?
    private var lastPlace = 1
    private var isApproximate = false
    /// 几 in the leading place: no least number is said.
    private var isUnknown = false
    private var afterZero = false
    private var endsInMultiple = false

    private(set) var numeral: Numeral?

    init(_ start: Int, _ units: Units) {
        self.units = units
        index = start
        if let spelled = ChineseNumeral.spelled(start, units) {
            numeral = spelled
            return
        }
        guard begins() else { return }
        while index < units.count, take(units[index]) {}
        finish()
        guard index > start else { return }
        let number = isUnknown ? nil : ExactNumber(total)
        guard isUnknown || number != nil else { return }
        numeral = Numeral(
            end: index, amount: Amount(number: number, isApproximate: isApproximate || isUnknown), plainDigits: 0,
            isSpelled: false, endsInMultiple: endsInMultiple)
    }

    /// 百, 千 and 万 stand alone only behind 上, 近 and their like (上百户).
    private mutating func begins() -> Bool {
        guard let unit = units[safe: index] else { return false }
        if Figure.chinese(unit) != nil || Figure.isSome(unit) || Figure.place(unit) == 10 { return true }
        guard let before = units[safe: index - 1], Set("上近约超成逾达".utf16).contains(before) else { return false }
        isApproximate = true
        return true
    }

    private mutating func take(_ unit: UInt16) -> Bool {
        if let value = Figure.chinese(unit) { return take(digit: value) }
        if Figure.isSome(unit) { return takeSome() }
        if let place = Figure.place(unit) { return take(place: place) }
        if let multiple = Figure.multiple(at: index, in: units) { return take(multiple: multiple) }
        if Figure.isMore(unit), digit == nil, total + section > 0, !isApproximate {
            isApproximate = true
            index += 1
            return true
        }
        return false
    }

    private mutating func take(digit value: Int) -> Bool {
        if isApproximate, digit == nil { return false }
        if let first = digit {
            guard value == first + 1, first > 0 else { return false }
            isApproximate = true  // 三四十
        } else if value == 0 {
            afterZero = true
        } else {
            digit = value
        }
        index += 1
        return true
    }

    private mutating func takeSome() -> Bool {
        guard digit == nil, !isUnknown else { return false }
        isApproximate = true
        isUnknown = total + section == 0
        digit = 0
        index += 1
        return true
    }

    private mutating func take(place: Int) -> Bool {
        guard lastPlace == 1 || place < lastPlace else { return false }
        section += (digit ?? (section == 0 || place == 10 ? 1 : 0)) * place
        (digit, lastPlace, afterZero, endsInMultiple) = (nil, place, false, place == 1000)
        index += 1
        return true
    }

    private mutating func take(multiple: Int) -> Bool {
        let value = section + (digit ?? 0)
        let (sum, overflow) = (value == 0 && !isUnknown ? max(total, 1) : total + value)
            .multipliedReportingOverflow(by: multiple)
        guard !overflow, sum < 1_000_000_000_000_000 else { return false }
        total = sum
        (section, digit, lastPlace, afterZero, endsInMultiple) = (0, nil, multiple, false, true)
        index += 1
        return true
    }

    /// A last digit counts the next lower place: 三千五 is 3500, 三千零五 is 3005.
    private mutating func finish() {
        let isColloquial = lastPlace >= 100 && !afterZero
        total += section + (digit ?? 0) * (isColloquial ? lastPlace / 10 : 1)
    }

    /// Three or more digits in a row, or two with a zero.
    private static func spelled(_ start: Int, _ units: Units) -> Numeral? {
        let digits = units[start...].prefix(10).prefix { Figure.chinese($0) != nil }.compactMap(Figure.chinese)
        let end = start + digits.count
        guard (2...9).contains(digits.count), digits.count > 2 || digits.contains(0), digits[0] > 0 else { return nil }
        if end < units.count, Figure.place(units[end]) != nil { return nil }
        let number = ExactNumber(digits.reduce(0) { $0 * 10 + $1 })
        return Numeral(
            end: end, amount: Amount(number: number, isApproximate: false), plainDigits: 0, isSpelled: true,
            endsInMultiple: false)
    }
}

extension Array {
    /// Nil outside the array.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
