import HanText

/// Digits with groups, fraction and multiples: 1,200, 1.5万, 20多万, 3千5百, 3万5.
struct ArabicNumeral {
    private let units: Units
    private var index: Int
    private var digits = 0
    private var isApproximate = false
    private var lastMultiple = 0

    private(set) var numeral: Numeral?

    init(_ start: Int, _ units: Units) {
        self.units = units
        index = start
        guard let number = number() else { return }
        let plain = index - start == digits ? digits : 0
        guard let value = multiplied(number) else { return }
        numeral = Numeral(
            end: index, amount: Amount(number: value, isApproximate: isApproximate),
            plainDigits: lastMultiple == 0 && !isApproximate ? plain : 0, isSpelled: false,
            endsInMultiple: lastMultiple >= 1000)
    }

    private mutating func number() -> ExactNumber? {
        var coefficient = 0
        digits = 0
        while index < units.count, let digit = Figure.arabic(units[index]) {
            guard digits < 15 else { return nil }
            coefficient = coefficient * 10 + digit
            (digits, index) = (digits + 1, index + 1)
            if isGroup(at: index) { index += 1 }
        }
        var decimals = 0
        if isFraction(at: index) {
            index += 1
            while index < units.count, let digit = Figure.arabic(units[index]) {
                guard digits + decimals < 15 else { return nil }
                coefficient = coefficient * 10 + digit
                (decimals, index) = (decimals + 1, index + 1)
            }
        }
        return ExactNumber(coefficient, decimals: decimals)
    }

    /// A comma between one to three digits and exactly three more.
    private func isGroup(at index: Int) -> Bool {
        guard index + 3 < units.count, units[index] == 0x2C, digits > 0 else { return false }
        let areDigits = (1...3).allSatisfy { Figure.arabic(units[index + $0]) != nil }
        return areDigits
            && (index + 4 >= units.count || Figure.arabic(units[index + 4]) == nil || units[index + 4] == 0x2C)
    }

    private func isFraction(at index: Int) -> Bool {
        guard index + 1 < units.count, units[index] == 0x2E, Figure.arabic(units[index + 1]) != nil else {
            return false
        }
        var end = index + 1
        while end < units.count, Figure.arabic(units[end]) != nil { end += 1 }
        // A second point makes it a date or a section number.
        return !(end + 1 < units.count && units[end] == 0x2E && Figure.arabic(units[end + 1]) != nil)
    }

    private mutating func multiplied(_ first: ExactNumber) -> ExactNumber? {
        takeMore()
        guard let multiple = takeMultiple() else { return first }
        var sum = first.times(multiple)
        lastMultiple = multiple
        takeMore()
        while !isApproximate, index < units.count, let digit = Figure.arabic(units[index]) {
            let (saved, savedDigits) = (index, digits)
            guard let next = number(), let smaller = takeMultiple(), smaller < lastMultiple else {
                (index, digits) = (saved, savedDigits)
                return colloquial(digit, sum)
            }
            lastMultiple = smaller
            sum = sum.flatMap { left in next.times(smaller).flatMap { left.plus($0) } }
            takeMore()
        }
        return sum
    }

    /// 3万5 is 35000.
    private mutating func colloquial(_ digit: Int, _ sum: ExactNumber?) -> ExactNumber? {
        let after = index + 1
        guard after >= units.count || !Figure.isNumeric(units[after]), !isUnit(at: after), let sum else { return sum }
        index += 1
        return ExactNumber(digit * lastMultiple / 10).flatMap { sum.plus($0) }
    }

    /// A counting word behind the digit makes it a number of its own: 3万5个.
    private func isUnit(at index: Int) -> Bool {
        index < units.count && Set("个户人年月日天号点楼栋米.".utf16).contains(units[index])
    }

    private mutating func takeMore() {
        guard index < units.count, Figure.isMore(units[index]) else { return }
        isApproximate = true
        index += 1
    }

    private mutating func takeMultiple() -> Int? {
        guard index < units.count else { return nil }
        var factor = 1
        if let place = Figure.place(units[index]) { (factor, index) = (place, index + 1) }
        while let multiple = Figure.multiple(at: index, in: units), factor < 1_000_000_000 {
            (factor, index) = (factor * multiple, index + 1)
        }
        return factor == 1 ? nil : factor
    }
}
