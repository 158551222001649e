/// The words that times are made of.
///
/// - Source: everyday usage; hours of the parts of a day after the forecast service's scale (GB/T 22164).
enum TimeWords {
    enum Word: Sendable, Equatable {
        /// Years from that of the message: 去年 is −1.
        case year(Int)
        case month(Int)
        case week(Int)
        case day(Int)
        case dayInPart(Int, DayPart)
        /// First month, and how many: spring is March to May.
        case season(Int, Int)
        /// Months of a year (上半年, 年底) and thirds of a month (上旬, 月底).
        case partOfYear(Int, Int)
        case partOfMonth(Int, Int)
        case part(DayPart)
        case every(Period)
        case everyPart(DayPart)
    }

    enum Period: String, Sendable { case day = "P1D", week = "P1W", month = "P1M", year = "P1Y" }

    private static let dawn = DayPart.hours(0, 6)
    private static let morning = DayPart.hours(6, 12)
    private static let early = DayPart.hours(6, 9)
    private static let noon = DayPart.hours(11, 14)
    private static let afternoon = DayPart.hours(12, 18)
    private static let dusk = DayPart.hours(17, 20)
    private static let evening = DayPart.hours(18, 24)
    private static let night = DayPart.hours(23, 29)

    static let table = PhraseValues<Word>([
        ("今年 本年 本年度 今年度", .year(0)), ("去年 上年 上年度 去年度", .year(-1)), ("前年", .year(-2)), ("大前年", .year(-3)),
        ("明年 来年 下年度", .year(1)), ("后年", .year(2)),
        ("本月 这个月 当月份 本月份", .month(0)), ("上月 上个月 上月份", .month(-1)), ("上上个月 上上月", .month(-2)),
        ("下月 下个月 下月份", .month(1)),
        ("本周 这周 这个星期 这星期 本星期 这个礼拜", .week(0)), ("上周 上个星期 上星期 上个礼拜 上礼拜 上个周", .week(-1)),
        ("下周 下个星期 下星期 下个礼拜 下礼拜", .week(1)), ("上上周 上上个星期", .week(-2)),
        ("今天 今日 今儿", .day(0)), ("昨天 昨日 昨儿", .day(-1)), ("前天 前日", .day(-2)), ("大前天", .day(-3)),
        ("明天 明日 明儿", .day(1)), ("后天", .day(2)), ("大后天", .day(3)),
        ("昨晚 昨夜 昨天晚上", .dayInPart(-1, evening)), ("今晚 今夜", .dayInPart(0, evening)), ("前晚", .dayInPart(-2, evening)),
        ("明晚", .dayInPart(1, evening)), ("今早 今晨 今儿早上", .dayInPart(0, early)), ("昨早 昨晨", .dayInPart(-1, early)),
        ("明早 明晨", .dayInPart(1, early)),
        ("春天 春季 开春", .season(3, 3)), ("夏天 夏季", .season(6, 3)), ("秋天 秋季", .season(9, 3)), ("冬天 冬季", .season(12, 3)),
        ("上半年", .partOfYear(1, 6)), ("下半年", .partOfYear(7, 6)), ("年初 初", .partOfYear(1, 3)), ("年中", .partOfYear(6, 2)),
        ("年底 年末 底 末 年尾", .partOfYear(11, 2)),
        ("一季度 第一季度", .partOfYear(1, 3)), ("二季度 第二季度", .partOfYear(4, 3)), ("三季度 第三季度", .partOfYear(7, 3)),
        ("四季度 第四季度", .partOfYear(10, 3)),
        ("上旬 月初", .partOfMonth(1, 10)), ("中旬 月中", .partOfMonth(11, 20)), ("下旬 月底 月末", .partOfMonth(21, 31)),
        ("凌晨", .part(dawn)), ("早上 早晨 清晨 一早 大清早 一大早 大早上 早", .part(early)), ("上午", .part(morning)), ("中午", .part(noon)),
        ("下午", .part(afternoon)), ("傍晚", .part(dusk)), ("晚上 夜里 夜晚 夜间 晚间 晚", .part(evening)),
        ("半夜 深夜 半夜三更 大半夜 后半夜 午夜", .part(night)),
        ("每天 天天 每日 每一天", .every(.day)), ("每周 每星期 每个星期", .every(.week)), ("每月 每个月", .every(.month)),
        ("每年 年年 每一年", .every(.year)),
        ("每晚 每夜 夜夜 每到晚上 一到晚上 天天晚上", .everyPart(evening)), ("每早", .everyPart(early)), ("每到半夜 一到半夜", .everyPart(night)),
    ])
}
