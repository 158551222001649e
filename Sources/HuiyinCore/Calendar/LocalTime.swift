/// A moment on the office's wall clock, to the second; there is one zone and no other clock in this module.
public struct LocalTime: Hashable, Comparable, Sendable, Codable {
    public let day: Day
    /// 0…86 399
    public let second: Int

    private init(day: Day, secondOfDay: Int) {
        self.day = day
        second = secondOfDay
    }

    public init?(day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second) else { return nil }
        self.day = day
        self.second = hour * 3600 + minute * 60 + second
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = LocalTime(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time")
        }
        self = time
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public static func < (left: Self, right: Self) -> Bool { (left.day, left.second) < (right.day, right.second) }
}

extension LocalTime: CustomStringConvertible {
    /// `2022-01-04T02:00`, with seconds only when there are some.
    public var description: String {
        let (year, month, day) = self.day.civil
        let minute: [Figures.Number] = [(year, 4), (month, 2), (day, 2), (second / 3600, 2), (second / 60 % 60, 2)]
        return Figures.text(second % 60 == 0 ? minute : minute + [(second % 60, 2)], marks: "--T::")
    }
}

extension LocalTime {
    /// Reads the forms that exports and people use: `2021/12/29 9:05`, `2021-12-29T09:05:30+08:00`,
    /// `2021年12月29日（星期三）上午9时5分`, `20211229`, `2021.12.29`, `二〇二一年十二月二十九日`, and a day alone. Any width of
    /// digits and spaces; nil when it is no moment at all.
    public init?(_ text: String) {
        guard let time = SystemTime.read(text) ?? WrittenTime(text).time else { return nil }
        self = time
    }

    /// China has one zone, eight hours ahead of UTC.
    static let secondsAheadOfUTC = 8 * 3600

    /// The day whose files a night at this time takes in: before noon, the day before.
    public var closedDay: Day { later(bySeconds: -12 * 3600).day }

    func later(bySeconds seconds: Int) -> LocalTime {
        let later = second + seconds
        let days = later >= 0 ? later / 86_400 : (later - 86_399) / 86_400
        return LocalTime(day: Day(number: day.number + days), secondOfDay: later - days * 86_400)
    }
}
