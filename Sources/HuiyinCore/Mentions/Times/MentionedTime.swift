/// A day, a stretch of days, a clock time, a length of time or a repetition, as ISO 8601 writes it.
///
/// | written | on 2022-01-04 | without a day |
/// |---|---|---|
/// | 2021年3月15日 | 2021-03-15 | 2021-03-15 |
/// | 3月15号 | 2021-03-15 | --03-15 |
/// | 去年冬天 | 2020-12-01/2021-02-28 | nil |
/// | 昨晚八点 | 2022-01-03T20:00 | T20:00 |
/// | 连续三天 | P3D | P3D |
/// | 每天晚上 | R/T18:00/T24:00 | R/T18:00/T24:00 |
public struct MentionedTime: Sendable, Hashable {
    /// Nil for what only the message's day could tell when that is unknown.
    public let text: String?
    /// The days meant, where they are known.
    public let days: ClosedRange<Day>?
    /// 左右, 多, 前后: the text says more exactly than the writer did.
    public let isApproximate: Bool

    init(text: String?, days: ClosedRange<Day>? = nil, isApproximate: Bool = false) {
        self.text = text
        self.days = days
        self.isApproximate = isApproximate
    }

    init(_ days: ClosedRange<Day>, isApproximate: Bool = false) {
        let text =
            days.lowerBound == days.upperBound ? "\(days.lowerBound)" : "\(days.lowerBound)/\(days.upperBound)"
        self.init(text: text, days: days, isApproximate: isApproximate)
    }
}

/// A part of a day in minutes after midnight. Past midnight it counts on: 深夜 ends at 29:00.
struct DayPart: Hashable, Sendable {
    let from: Int
    let to: Int

    static func hours(_ from: Int, _ to: Int) -> DayPart { DayPart(from: from * 60, to: to * 60) }

    /// The minute of the day that a clock of twelve hours shows in this part: eight in the evening is 20:00.
    func minute(hour: Int, _ minute: Int) -> Int {
        let plain = hour * 60 + minute
        if from >= 23 * 60, hour < 6 || hour == 12 { return hour == 12 ? minute : plain }
        if from < 6 * 60, hour == 12 { return minute }
        if from >= 18 * 60, hour == 12 { return 24 * 60 + minute }
        return hour < 12 && from >= 11 * 60 && plain + 60 < from ? plain + 12 * 60 : plain
    }
}

extension MentionedTime {
    /// `20:00`; midnight at the end of a day is `24:00`, and hours past it are those of the next day.
    static func clock(_ minute: Int) -> String {
        let within = minute > 24 * 60 ? minute - 24 * 60 : minute
        return Figures.text([(within / 60, 2), (within % 60, 2)], marks: ":")
    }
}
