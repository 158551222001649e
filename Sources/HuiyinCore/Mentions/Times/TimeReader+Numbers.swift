import HanText

/// Numbers in times: years, months, days and clocks, and dates written with marks.
extension TimeReader {
    mutating func takeNumber(_ numeral: Numeral, from start: Int) -> Bool {
        if takeMarkedDate(numeral, from: start) || takeColonClock(numeral, from: start) { return true }
        guard let value = numeral.integer, let unit = units[safe: numeral.end] else { return false }
        switch unit {
        case 0x5E74: return takeYear(value, numeral)  // 年
        case 0x6708: return takeMonth(value, numeral)  // 月
        case 0x65E5, 0x53F7: return takeDay(value, numeral)  // 日号
        case 0x70B9, 0x65F6: return takeClock(value, numeral)  // 点时
        default: return false
        }
    }

    // MARK: Days

    private mutating func takeYear(_ value: Int, _ numeral: Numeral) -> Bool {
        let next = units[safe: numeral.end + 1]
        guard moment.level == .none, !(next.map(Set("级代龄产".utf16).contains) ?? false) else { return false }
        guard let year = fullYear(value, numeral) else { return false }
        (moment.year, moment.level, index) = (.absolute(year), .year, numeral.end + 1)
        if next == 0x5EA6 { index += 1 }  // 度
        return true
    }

    /// Two digits are a year beside a month or a season, or when nobody would count as many years.
    private func fullYear(_ value: Int, _ numeral: Numeral) -> Int? {
        if (1900...2100).contains(value), numeral.plainDigits == 4 || numeral.isSpelled { return value }
        guard numeral.plainDigits == 2 else { return nil }
        let isShort = value < 10 || (80...99).contains(value) || continues(at: numeral.end + 1)
        return isShort ? value + (value < 50 ? 2000 : 1900) : nil
    }

    private func continues(at start: Int) -> Bool {
        if case .season? = TimeWords.table.longest(at: start, in: units)?.value { return true }
        if case .partOfYear? = TimeWords.table.longest(at: start, in: units)?.value { return true }
        guard let numeral = Numeral.read(at: start, in: units) else { return false }
        return units[safe: numeral.end] == 0x6708 && (1...12).contains(numeral.integer ?? 0)
    }

    private mutating func takeMonth(_ value: Int, _ numeral: Numeral) -> Bool {
        guard moment.level <= .year, (1...12).contains(value), numeral.plainDigits <= 2, !numeral.isSpelled else {
            return false
        }
        (moment.month, moment.level, index) = (.absolute(value), .month, numeral.end + 1)
        switch units[safe: index] {
        case 0x4EFD: index += 1  // 份
        case 0x521D: takeThird(1, 10)  // 初
        case 0x5E95, 0x672B: takeThird(21, 31)  // 底末
        default: break
        }
        return true
    }

    private mutating func takeThird(_ first: Int, _ last: Int) {
        (moment.days, moment.level, index) = (Moment.Stretch(first: first, last: last), .day, index + 1)
    }

    private mutating func takeDay(_ value: Int, _ numeral: Numeral) -> Bool {
        let isMonth = moment.month != nil || moment.period == .month || moment.level == .none
        guard isMonth, moment.level <= .month, (1...31).contains(value), numeral.plainDigits <= 2 else { return false }
        let next = units[safe: numeral.end + 1]
        guard !(next.map(Set("楼院门栋线井室店厅口车机房内游常".utf16).contains) ?? false) else { return false }
        (moment.days, moment.level, index) = (Moment.Stretch(first: value, last: value), .day, numeral.end + 1)
        return true
    }

    /// 2021-03-15, 2021/3/15, 2021.3.15, 20210315.
    private mutating func takeMarkedDate(_ numeral: Numeral, from start: Int) -> Bool {
        guard moment.level == .none, let (end, parts) = marked(from: start), (1900...2100).contains(parts[0]),
            Day(year: parts[0], month: parts[1], day: parts[2]) != nil
        else { return false }
        (moment.year, moment.month) = (.absolute(parts[0]), .absolute(parts[1]))
        (moment.days, moment.level, index) = (Moment.Stretch(first: parts[2], last: parts[2]), .day, end)
        if units[safe: index] == 0x65E5 { index += 1 }
        return true
    }

    private func marked(from start: Int) -> (Int, [Int])? {
        let (year, mark) = digits(from: start)
        if mark - start == 8 { return (mark, [year / 10_000, year / 100 % 100, year % 100]) }
        guard mark - start == 4, let sign = units[safe: mark], Set("-/.".utf16).contains(sign) else { return nil }
        let (month, second) = digits(from: mark + 1)
        guard (1...2).contains(second - mark - 1), units[safe: second] == sign else { return nil }
        let (day, end) = digits(from: second + 1)
        guard (1...2).contains(end - second - 1), units[safe: end] != sign else { return nil }
        return (end, [year, month, day])
    }

    /// A number of at most nine digits and where it ends.
    private func digits(from start: Int) -> (Int, Int) {
        var (index, value) = (start, 0)
        while let digit = units[safe: index].flatMap(Figure.arabic), index - start < 9 {
            (index, value) = (index + 1, value * 10 + digit)
        }
        return (value, index)
    }

    // MARK: Clocks

    private var takesClock: Bool {
        moment.level < .clock && moment.months == nil && (moment.level >= .day || moment.level == .none)
    }

    /// 8:30, 20:15:00.
    private mutating func takeColonClock(_ numeral: Numeral, from start: Int) -> Bool {
        guard takesClock, (1...2).contains(numeral.plainDigits), units[safe: numeral.end] == 0x3A else { return false }
        let (minute, end) = digits(from: numeral.end + 1)
        guard end - numeral.end == 3, minute < 60, let hour = numeral.integer, hour <= 24 else { return false }
        setClock(hour, minute, end)
        if units[safe: end] == 0x3A, digits(from: end + 1).1 == end + 3 { index = end + 3 }
        return true
    }

    private static let clockMarks = PhraseValues("钟 整 半 多 左右 以前 以后 之前 之后 开始 到 至 -")
    /// What makes 三点 three points of a list.
    private static let listMarks = PhraseValues("建议 意见 要求 希望 问题 原因 看法 疑问 理由 感受 说明 请求 诉求 一线 不足 困难 水 儿 子 击 评")

    /// 八点, 8点半, 8点30分, 20时15分; 一点 and 三点建议 are no clock.
    private mutating func takeClock(_ hour: Int, _ numeral: Numeral) -> Bool {
        var end = numeral.end + 1
        guard takesClock, hour <= 24, numeral.plainDigits <= 2, !numeral.isSpelled,
            TimeReader.listMarks.end(at: end, in: units) == nil
        else { return false }
        let isSure = moment.level != .none || TimeReader.clockMarks.end(at: end, in: units) != nil
        var minute = 0
        if let minutes = Numeral.read(at: end, in: units), let value = minutes.integer, value < 60 {
            if units[safe: minutes.end] == 0x5206 {  // 分
                (minute, end) = (value, minutes.end + 1)
            } else if units[safe: minutes.end] == 0x523B {  // 刻
                (minute, end) = (value * 15 % 60, minutes.end + 1)
            } else if minutes.plainDigits == 2 {
                (minute, end) = (value, minutes.end)
            }
        } else if units[safe: end] == 0x534A {  // 半
            (minute, end) = (30, end + 1)
        } else if let mark = units[safe: end], mark == 0x949F || mark == 0x6574 {  // 钟整
            end += 1
        }
        guard isSure || minute > 0 || numeral.plainDigits > 0 && hour > 3 else { return false }
        setClock(hour, minute, end)
        return true
    }

    private mutating func setClock(_ hour: Int, _ minute: Int, _ end: Int) {
        moment.clock = moment.part?.minute(hour: hour, minute) ?? hour * 60 + minute
        (moment.level, index) = (.clock, end)
    }
}

extension MentionedTime {
    /// From this time to a later one; nil when the other is not later or of another kind.
    func through(_ last: MentionedTime) -> MentionedTime? {
        guard let start = text, let end = last.text, !start.contains("/"), !start.hasPrefix("R") else {
            guard let days, let end = last.days, days.lowerBound <= end.lowerBound, text?.contains("T") == false else {
                return nil
            }
            return MentionedTime(days.lowerBound...max(days.upperBound, end.upperBound))
        }
        if let days, let end = last.days, !start.contains("T") {
            return days.lowerBound <= end.lowerBound
                ? MentionedTime(days.lowerBound...max(days.upperBound, end.upperBound)) : nil
        }
        let short = days == last.days ? end.drop { $0 != "T" && end.contains("T") } : end[...]
        return MentionedTime(
            text: "\(start)/\(short)",
            days: days.flatMap { first in last.days.map { first.lowerBound...max(first.upperBound, $0.upperBound) } })
    }
}
