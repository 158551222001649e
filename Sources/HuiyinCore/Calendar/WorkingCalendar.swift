/// Which days an office works: Monday to Friday, less the holidays, plus the weekends worked instead.
///
/// A reviewed local file, never a feed; years it does not hold are known to be unknown.
public struct WorkingCalendar: Sendable, Equatable {
    public let holidays: [Day: String]
    public let extraWorkdays: Set<Day>
    public let years: ClosedRange<Int>

    public init(holidays: [Day: String], extraWorkdays: Set<Day>, years: ClosedRange<Int>) {
        self.holidays = holidays
        self.extraWorkdays = extraWorkdays
        self.years = years
    }

    public func isWorkday(_ day: Day) -> Bool {
        extraWorkdays.contains(day) || (day.weekday <= 5 && holidays[day] == nil)
    }

    /// Whether a day is a weekday off, or a weekend day that is worked.
    func isException(_ day: Day) -> Bool { isWorkday(day) != (day.weekday <= 5) }

    /// Counts `limit` working days, beginning with the day after `start`.
    ///
    /// - Shapes: a limit of 0 is due on `start` itself.
    public func deadline(of limit: Int, after start: Day) -> Deadline {
        var (due, counted, skipped) = (start, 0, [Deadline.Skipped]())
        while counted < limit {
            due = due.next
            if isWorkday(due) { counted += 1 } else { skipped.append(.init(day: due, name: holidays[due])) }
        }
        return Deadline(start: start, limit: limit, due: due, skipped: skipped, known: years.contains(due.year))
    }
}

/// A due day with its own arithmetic, so that a person can check it on paper.
public struct Deadline: Sendable, Equatable, Codable {
    public let start: Day
    /// Working days.
    public let limit: Int
    public let due: Day
    public let skipped: [Skipped]
    /// False when the count ran into a year whose holidays are not announced yet.
    public let known: Bool

    public struct Skipped: Sendable, Equatable, Codable {
        public let day: Day
        /// The holiday's name; nil for an ordinary weekend.
        public let name: String?
    }

    /// `自2022-01-04次日起算10个工作日，跳过2022-01-08至2022-01-09周末，2022-01-18到期`
    public var arithmetic: String {
        var parts = ["自\(start)次日起算\(limit)个工作日"]
        if !skipped.isEmpty { parts.append("跳过" + skippedRuns.joined(separator: "、")) }
        parts.append("\(due)（\(due.weekdayName)）到期")
        if !known { parts.append("\(due.year)年放假安排尚未录入，请核对") }
        return parts.joined(separator: "，")
    }

    private var skippedRuns: [String] {
        var runs: [(first: Day, last: Day, name: String)] = []
        for skip in skipped {
            let name = skip.name ?? "周末"
            if let run = runs.last, run.last.next == skip.day, run.name == name {
                runs[runs.count - 1].last = skip.day
            } else {
                runs.append((skip.day, skip.day, name))
            }
        }
        return runs.map { $0.first == $0.last ? "\($0.first)\($0.name)" : "\($0.first)至\($0.last)\($0.name)" }
    }
}
