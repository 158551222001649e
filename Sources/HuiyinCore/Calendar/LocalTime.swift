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
        let clock = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2))"
        return "\(day)T\(clock)" + (second % 60 == 0 ? "" : ":" + padded(second % 60, 2))
    }
}

extension LocalTime {
    /// Reads the forms that exports use: `2021/12/29 9:05`, `2021-12-29T09:05:30`, `2021年12月29日 9时5分`,
    /// `20211229`, and a day alone. Any width of digits and spaces; nil when it is no moment at all.
    public init?(_ text: String) {
        guard var numbers = LocalTime.numbers(in: text) else { return nil }
        if numbers.count == 1, let compact = LocalTime.compact(numbers[0]) { numbers = compact }
        if numbers.count == 7 { numbers.removeLast() }  // fractions of a second
        guard (3...6).contains(numbers.count), (1900...2999).contains(numbers[0]),
            let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
        else { return nil }
        let clock = Array(numbers.dropFirst(3)) + [0, 0, 0]
        let hour = LocalTime.hour(clock[0], in: text)
        guard let time = LocalTime(day: day, hour: hour, minute: clock[1], second: clock[2]) else { return nil }
        self = text.hasSuffix("Z") ? time.later(byHours: LocalTime.hoursAheadOfUTC) : time
    }

    /// China has one zone; exports of web systems that end in Z are eight hours behind it.
    private static let hoursAheadOfUTC = 8

    /// The runs of digits; nil when something else than the marks of dates and times stands between them.
    private static func numbers(in text: String) -> [Int]? {
        var numbers: [Int] = []
        var digits = ""
        for character in text + " " {
            if let digit = character.wholeNumberValue, digit < 10, character.isNumber {
                digits += String(digit)
            } else {
                guard " \u{3000}\t-/.:：年月日时點点分秒T号號Z上下午".contains(character) else { return nil }
                if !digits.isEmpty { numbers.append(Int(digits) ?? -1) }
                digits = ""
            }
        }
        return numbers
    }

    private static func hour(_ hour: Int, in text: String) -> Int {
        if text.contains("下午"), hour < 12 { return hour + 12 }
        return text.contains("上午") && hour == 12 ? 0 : hour
    }

    private func later(byHours hours: Int) -> LocalTime {
        let later = second + hours * 3600
        return LocalTime(day: Day(number: day.number + later / 86_400), secondOfDay: later % 86_400)
    }

    /// `20211229`
    private static func compact(_ number: Int) -> [Int]? {
        guard (19_000_101...29_991_231).contains(number) else { return nil }
        return [number / 10_000, number / 100 % 100, number % 100]
    }
}
