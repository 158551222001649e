import HanText

/// Reads the time that begins at a place: the longest row of parts from the large to the small.
struct TimeReader {
    let units: Units
    var index: Int
    var moment = Moment()

    private static let stretches = PhraseValues("至 到 - ~ — –")
    private static let around = PhraseValues("左右 前后 上下 多 许")

    static func read(at start: Int, in units: Units, on today: Day?) -> (end: Int, time: MentionedTime)? {
        var reader = TimeReader(units: units, index: start)
        while reader.takePart() {}
        guard reader.index > start, reader.isWhole(from: start) else { return nil }
        let first = reader.moment
        if let (end, last) = reader.secondMoment(), let time = first.time(on: today).through(last.time(on: today)) {
            return (end, time)
        }
        if around.end(at: reader.index, in: units) != nil { reader.moment.isApproximate = true }
        return (reader.index, reader.moment.time(on: today))
    }

    private init(units: Units, index: Int, moment: Moment = Moment()) {
        self.units = units
        self.index = index
        self.moment = moment
    }

    /// The end of a stretch may leave out what its beginning says: 3月15日至20日, 晚上8点到10点.
    private func secondMoment() -> (Int, Moment)? {
        guard moment.period == nil, let start = TimeReader.stretches.end(at: index, in: units) else { return nil }
        for level in [Moment.Level.part, .day, .month, .year, .none] where level < moment.level || level == .none {
            var reader = TimeReader(units: units, index: start, moment: moment.cut(to: level))
            while reader.takePart() {}
            if reader.index > start, reader.moment.level == moment.level || level == .none {
                return (reader.index, reader.moment)
            }
        }
        return nil
    }

    /// One letter alone, or what is said of every year, is no time.
    private func isWhole(from start: Int) -> Bool {
        let isVague = moment.year == nil && moment.months != nil
        let isDayAlone =
            moment.days != nil && moment.month == nil && moment.period == nil && moment.part == nil
            && TimeReader.dayFollowers.end(at: index, in: units) == nil
        return index - start > 1 && !isVague && !isDayAlone
    }

    private static let dayFollowers = PhraseValues("开始 起 以后 之后 以前 之前 前 左右 至 到 那天 当天 截止")

    // MARK: One part

    private mutating func takePart() -> Bool {
        let start = moment.level == .none ? index : skipped(index)
        if let (end, word) = TimeWords.table.longest(at: start, in: units), accept(word, from: start, to: end) {
            index = end
            return true
        }
        if let (end, weekdays) = weekday(at: start), moment.level < .day {
            (moment.weekdays, moment.level, index) = (weekdays, .day, end)
            return true
        }
        guard let numeral = Numeral.read(at: start, in: units) else { return false }
        return takeNumber(numeral, from: start)
    }

    /// 去年的冬天, 2021年 3月.
    private func skipped(_ index: Int) -> Int {
        guard let unit = units[safe: index], unit == 0x7684 || unit == 0x20 else { return index }
        return index + 1
    }

    private mutating func accept(_ word: TimeWords.Word, from start: Int, to end: Int) -> Bool {
        let isShort = end - start == 1
        switch word {
        case .year(let offset) where moment.level == .none: (moment.year, moment.level) = (.relative(offset), .year)
        case .month(let offset) where moment.level == .none: (moment.month, moment.level) = (.relative(offset), .month)
        case .week(let offset) where moment.level == .none: return takeWeek(offset, end)
        case .day(let offset) where moment.level == .none: (moment.dayOffset, moment.level) = (offset, .day)
        case .dayInPart(let offset, let part) where moment.level == .none:
            (moment.dayOffset, moment.part, moment.level) = (offset, part, .part)
        case .season(let first, let count), .partOfYear(let first, let count):
            guard moment.level < .month, moment.year != nil else { return false }
            (moment.months, moment.level) = (Moment.Stretch(first: first, last: first + count - 1), .day)
        case .partOfMonth(let first, let last):
            guard moment.month != nil, moment.level == .month else { return false }
            (moment.days, moment.level) = (Moment.Stretch(first: first, last: last), .day)
        case .part(let part):
            guard moment.level != .year, moment.level != .month, moment.level < .part, moment.months == nil,
                !isShort || moment.level == .day
            else { return false }
            (moment.part, moment.level) = (part, .part)
        case .every(let period) where moment.level == .none:
            (moment.period, moment.level) = (
                period, [.day: .day, .week: .month, .month: .month, .year: .year][period]!
            )
        case .everyPart(let part) where moment.level == .none:
            (moment.period, moment.part, moment.level) = (.day, part, .part)
        default: return false
        }
        return true
    }

    /// 上周五, 上星期天.
    private mutating func takeWeek(_ offset: Int, _ end: Int) -> Bool {
        (moment.week, moment.level) = (offset, .month)
        return true
    }

    private func weekday(at start: Int) -> (Int, Moment.Stretch)? {
        var index = start
        if moment.week == nil, moment.period != .week {
            guard let end = TimeReader.weekNames.end(at: start, in: units) else { return nil }
            index = end
        }
        guard let unit = units[safe: index] else { return nil }
        if unit == 0x672B, moment.week != nil || moment.period == .week || index - start == 1 {  // 末
            return (index + 1, Moment.Stretch(first: 6, last: 7))
        }
        if unit == 0x5929, units[safe: index + 1] == 0x6C14 { return nil }  // 天气
        if unit == 0x65E5 || unit == 0x5929 { return (index + 1, Moment.Stretch(first: 7, last: 7)) }  // 日天
        guard let day = Figure.chinese(unit) ?? Figure.arabic(unit), (1...6).contains(day) else { return nil }
        let isFollowed = units[safe: index + 1].map { Figure.isNumeric($0) || $0 == 0x4E2A } ?? false  // 个
        return isFollowed ? nil : (index + 1, Moment.Stretch(first: day, last: day))
    }

    private static let weekNames = PhraseValues("周 星期 礼拜")
}
