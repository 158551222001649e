import HanText

/// A length of time: 三天, 两个多月, 一年半, 连续三天, 三天前.
struct Duration {
    private enum Period: Character { case year = "Y", month = "M", week = "W", day = "D", hour = "H", minute = "m" }

    private static let nouns = PhraseValues<Period>([
        ("年", .year), ("个月 个来月", .month), ("周 个星期 星期 个礼拜 礼拜", .week), ("天 昼夜 个昼夜", .day), ("小时 个小时 个钟头 钟头", .hour),
        ("分钟", .minute),
    ])
    private static let halves = PhraseValues<(Period, Int)>([
        ("半年", (.month, 6)), ("半个月", (.day, 15)), ("半小时 半个小时 半个钟头", (.minute, 30)),
    ])
    private static let repeated = PhraseValues("连续 接连 一连 连着")
    private static let no = PhraseValues("三天两头 一年四季 一年一度 一天到晚 一天天 一年年 一年级 两天一 三天一 几天")
    /// What makes the noun another word: 天然, 年级, 周年, 周边.
    private static let others = PhraseValues("然 级 代 龄 纪 轻 边 围 岁 年 期 花 线 性 制 气")
    private static let ago = PhraseValues("前 以前 之前")

    static func read(at start: Int, in units: Units, on today: Day?) -> (end: Int, time: MentionedTime)? {
        let from = repeated.end(at: start, in: units) ?? start
        if let (end, half) = halves.longest(at: from, in: units) {
            return (end, time(ExactNumber(half.1), half.0, isApproximate: isMore(at: end, in: units)))
        }
        guard no.end(at: from, in: units) == nil, let numeral = Numeral.read(at: from, in: units), !numeral.isSpelled,
            let (nounEnd, isMore, period) = noun(after: numeral, in: units)
        else { return nil }
        var end = nounEnd
        var number = numeral.amount.number
        let isBehind = units[safe: end] == 0x534A && period != .minute  // 一年半
        if isBehind { end += 1 }
        if isBehind || units[safe: numeral.end + 1] == 0x534A && end > numeral.end + 2 {  // 两个半月
            number = number.flatMap { whole in ExactNumber(5, decimals: 1).flatMap { whole.plus($0) } }
        }
        guard let number else { return nil }
        let isApproximate = numeral.amount.isApproximate || isMore || self.isMore(at: end, in: units)
        if !isApproximate, let after = ago.end(at: end, in: units), let count = number.integer, start == from {
            return past(count, period, today).map { (after, $0) }
        }
        return (end, time(number, period, isApproximate: isApproximate))
    }

    /// 两个多月 has its 多 inside the noun.
    private static func noun(after numeral: Numeral, in units: Units) -> (Int, Bool, Period)? {
        let start = numeral.end
        // 个 with 多 or 半 before the noun.
        if units[safe: start] == 0x4E2A, let more = units[safe: start + 1], Figure.isMore(more) || more == 0x534A {
            return bareNouns.longest(at: start + 2, in: units).map { ($0.end, more != 0x534A, $0.value) }
        }
        guard let (end, period) = nouns.longest(at: start, in: units), others.end(at: end, in: units) == nil else {
            return nil
        }
        return (end, false, period)
    }

    private static let bareNouns = PhraseValues<Period>([
        ("月", .month), ("星期 礼拜", .week), ("小时 钟头", .hour),
    ])

    private static func isMore(at index: Int, in units: Units) -> Bool {
        around.end(at: index, in: units) != nil
    }
    private static let around = PhraseValues("多 左右 上下 有余 来的")

    private static func time(_ number: ExactNumber?, _ period: Period, isApproximate: Bool) -> MentionedTime {
        let count = number?.description ?? "0"
        switch period {
        case .hour, .minute:
            return MentionedTime(
                text: "PT\(count)\(period == .hour ? "H" : "M")", isApproximate: isApproximate)
        default: return MentionedTime(text: "P\(count)\(period.rawValue)", isApproximate: isApproximate)
        }
    }

    /// Three days ago is a day, three months ago a month; hours ago is no day that is known.
    private static func past(_ count: Int, _ period: Period, _ today: Day?) -> MentionedTime? {
        guard count < 10_000 else { return nil }
        var moment = Moment()
        switch period {
        case .day: moment.dayOffset = -count
        case .week: moment.dayOffset = -count * 7
        case .month: moment.month = .relative(-count)
        case .year: moment.year = .relative(-count)
        case .hour, .minute: return MentionedTime(text: nil)
        }
        return moment.time(on: today)
    }
}
