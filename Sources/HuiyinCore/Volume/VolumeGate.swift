/// Compares how much came over each channel with days of the same kind in the last weeks: the same weekday; for a
/// holiday, days off; for a weekend day that is worked instead, working days.
///
/// A wrong export, a month sent twice or a broken interface shows in the number of rows. The night goes on, but new
/// orders of that channel wait until a person lets them out; a channel from which nothing came is reported.
///
/// - Units: rows taken in a night.
/// - Source: the same weekday, because weekends bring a fifth less than working days; no more is known of holidays
///   than that they are days off.
public struct VolumeGate: Sendable {
    private let parameters: VolumeParameters
    private let calendar: WorkingCalendar

    public init(_ parameters: VolumeParameters, _ calendar: WorkingCalendar) {
        self.parameters = parameters
        self.calendar = calendar
    }

    /// - Parameters:
    ///   - history: of earlier nights, those without rows included.
    ///   - day: that the night closes, see ``LocalTime/closedDay``.
    public func callAsFunction(_ intake: Intake, _ history: [NightVolume], on day: Day) -> [VolumeHold] {
        let tonight = intake.files.reduce(into: [ChannelID: Int]()) { rows, file in
            if let channel = file.channel { rows[channel, default: 0] += file.accepted }
        }
        let channels = Set(tonight.keys).union(history.flatMap(\.rows.keys))
        return channels.sorted().compactMap { hold($0, rows: tonight[$0] ?? 0, history, day) }
    }

    private func hold(_ channel: ChannelID, rows: Int, _ history: [NightVolume], _ day: Day) -> VolumeHold? {
        let same = history.filter { isComparable($0.day, with: day) }.map { $0.rows[channel] ?? 0 }.sorted()
        guard same.count >= parameters.leastNights else { return nil }
        let usual = same[(same.count - 1) / 2]
        guard abs(rows - usual) >= parameters.leastDifference else { return nil }
        let (low, high) = (Double(usual) * parameters.low, Double(usual) * parameters.high)
        guard Double(rows) < low || Double(rows) > high else { return nil }
        return VolumeHold(channel: channel, rows: rows, usual: usual, nights: same.count)
    }

    private func isComparable(_ earlier: Day, with day: Day) -> Bool {
        let ago = day - earlier
        guard ago > 0, ago <= parameters.weeks * 7, calendar.isWorkday(earlier) == calendar.isWorkday(day) else {
            return false
        }
        return ago % 7 == 0 || calendar.isException(day)
    }
}
