/// The parts of a time as they are written, before a message's day makes days of them.
struct Moment: Equatable {
    enum Reference: Equatable {
        case absolute(Int)
        /// Counted from the message's year or month.
        case relative(Int)
    }

    /// Parts are written from the large to the small.
    enum Level: Int, Comparable {
        case none, year, month, day, part, clock
        static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
    }

    /// Months, or days of a month, as a first one and how many, or a last one.
    struct Stretch: Equatable {
        let first: Int
        let last: Int
    }

    var level = Level.none
    var year: Reference?
    var month: Reference?
    /// Of the year; a winter counts on into the next.
    var months: Stretch?
    var days: Stretch?
    var week: Int?
    /// 1 Monday … 7 Sunday.
    var weekdays: Stretch?
    var dayOffset: Int?
    var part: DayPart?
    /// Minutes after midnight.
    var clock: Int?
    var period: TimeWords.Period?
    var isApproximate = false

    /// Forgets everything below a level, so that the end of a stretch can be written shorter than its beginning.
    func cut(to level: Level) -> Moment {
        var moment = self
        if level < .clock { moment.clock = nil }
        if level < .part { moment.part = nil }
        if level < .day { (moment.days, moment.week, moment.weekdays, moment.dayOffset) = (nil, nil, nil, nil) }
        if level < .month { (moment.month, moment.months) = (nil, nil) }
        if level < .year { (moment.year, moment.period) = (nil, nil) }
        moment.level = level
        return moment
    }
}
