import HuiyinCore

/// Turns the day numbers of a workbook into dates.
enum XLSXCalendar {
    /// Day 1 is 1900-01-01, and day 60 is a 29 February that never was: Lotus 1-2-3 took 1900 for a leap year.
    case from1900
    /// Day 0 is 1904-01-01, as on early Macintoshes.
    case from1904

    private static let secondsADay = 86_400
    /// 9999-12-31 counted from 1900, the last day a sheet can show.
    private static let last = 2_958_466.0

    /// `2021-12-29`; with a time of day `2021-12-29 09:05:00`; below one day only the time. Nil when it is no date.
    func text(_ serial: Double) -> String? {
        guard serial >= 0, serial < XLSXCalendar.last else { return nil }
        let (days, seconds) = XLSXCalendar.parts(serial)
        let time = XLSXCalendar.time(seconds)
        if days == 0, seconds > 0 || self == .from1900 { return time }
        return seconds == 0 ? day(days) : "\(day(days)) \(time)"
    }

    /// `36:00:00`, hours beyond the day.
    static func elapsed(_ serial: Double) -> String? {
        guard serial >= 0, serial < last else { return nil }
        let (days, seconds) = parts(serial)
        return time(days * secondsADay + seconds)
    }

    /// To the nearest second: 09:05:00 is stored as 0.378472222222222.
    private static func parts(_ serial: Double) -> (days: Int, seconds: Int) {
        let seconds = Int((serial * Double(secondsADay)).rounded())
        return (seconds / secondsADay, seconds % secondsADay)
    }

    private static func time(_ seconds: Int) -> String {
        "\(Digits.two(seconds / 3600)):\(Digits.two(seconds / 60 % 60)):\(Digits.two(seconds % 60))"
    }

    private func day(_ number: Int) -> String {
        switch (self, number) {
        case (.from1900, 60): "1900-02-29"
        case (.from1900, ..<60): "\(Day(number: number - 25_568))"
        case (.from1900, _): "\(Day(number: number - 25_569))"
        case (.from1904, _): "\(Day(number: number - 24_107))"
        }
    }
}
