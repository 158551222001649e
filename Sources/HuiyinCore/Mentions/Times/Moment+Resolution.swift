extension Moment {
    /// What the writer of a message of `today` means; the years and days nobody can know stay open.
    func time(on today: Day?) -> MentionedTime {
        if let period { return MentionedTime(text: "R/" + (openText ?? period.rawValue), isApproximate: isApproximate) }
        guard let span = span(on: today) else {
            return MentionedTime(text: openText, isApproximate: isApproximate)
        }
        guard let hours, span.lowerBound == span.upperBound else {
            return MentionedTime(span, isApproximate: isApproximate)
        }
        return MentionedTime(text: "\(span.lowerBound)\(hours)", days: span, isApproximate: isApproximate)
    }

    /// `T20:00`, `T18:00/T24:00`.
    var hours: String? {
        if let clock { return "T" + MentionedTime.clock(clock) }
        return part.map { "T\(MentionedTime.clock($0.from))/T\(MentionedTime.clock($0.to))" }
    }

    /// What is known without a day: ISO 8601 leaves out the larger parts (`--03-15`, `---15`, `-W-3`).
    private var openText: String? {
        if case .absolute(let month) = month {
            guard let days else { return "--" + two(month) }
            return stretch(days) { "--\(two(month))-\(two($0))" } + (hours ?? "")
        }
        if month != nil || year != nil || dayOffset != nil || (week != nil && period == nil) { return hours }
        if let days { return stretch(days) { "---" + two($0) } + (hours ?? "") }
        if let weekdays { return stretch(weekdays) { "-W-\($0)" } + (hours ?? "") }
        return hours
    }

    private func two(_ number: Int) -> String { Figures.text([(number, 2)], marks: "") }

    private func stretch(_ stretch: Stretch, _ text: (Int) -> String) -> String {
        stretch.first == stretch.last ? text(stretch.first) : text(stretch.first) + "/" + text(stretch.last)
    }

    // MARK: Days

    private func span(on today: Day?) -> ClosedRange<Day>? {
        if let dayOffset { return today.map { Day(number: $0.number + dayOffset) }.map { $0...$0 } }
        if let week { return today.map { weekSpan($0, week) } }
        if let months { return yearNumber(on: today).flatMap { span(of: months, in: $0) } }
        guard let month else {
            guard year != nil, let number = yearNumber(on: today) else { return nil }
            return span(of: Stretch(first: 1, last: 12), in: number)
        }
        switch month {
        case .relative(let offset): return today.flatMap { monthSpan($0.year * 12 + $0.civil.month - 1 + offset) }
        case .absolute(let number):
            if year != nil { return yearNumber(on: today).flatMap { monthSpan($0 * 12 + number - 1) } }
            return today.flatMap { latest(number, before: $0) }
        }
    }

    private func weekSpan(_ today: Day, _ week: Int) -> ClosedRange<Day> {
        let monday = today.number - today.weekday + 1 + week * 7
        let days = weekdays ?? Stretch(first: 1, last: 7)
        return Day(number: monday + days.first - 1)...Day(number: monday + days.last - 1)
    }

    /// In January and February this winter is the one that began last year.
    private func yearNumber(on today: Day?) -> Int? {
        switch year {
        case .absolute(let number): return number
        case .relative(let offset):
            let isWinter = months.map { $0.last > 12 } ?? false
            return today.map { $0.year + offset - (isWinter && $0.civil.month <= 2 ? 1 : 0) }
        case nil: return nil
        }
    }

    private func span(of months: Stretch, in year: Int) -> ClosedRange<Day>? {
        guard let from = Moment.month(year * 12 + months.first - 1), let to = Moment.month(year * 12 + months.last - 1)
        else { return nil }
        return from.lowerBound...to.upperBound
    }

    private func monthSpan(_ number: Int) -> ClosedRange<Day>? {
        guard let month = Moment.month(number) else { return nil }
        guard let days else { return month }
        let from = month.lowerBound.number + days.first - 1
        let to = min(month.upperBound.number, month.lowerBound.number + days.last - 1)
        return from <= to ? Day(number: from)...Day(number: to) : nil
    }

    /// A date without its year is the last one there was, or one of the next month: letters ask for deadlines, too.
    private func latest(_ month: Int, before today: Day) -> ClosedRange<Day>? {
        [1, 0, -1, -2, -3, -4].lazy.compactMap { monthSpan((today.year + $0) * 12 + month - 1) }
            .first { $0.lowerBound.number <= today.number + 31 }
    }

    /// - Parameter number: months since the year 0.
    private static func month(_ number: Int) -> ClosedRange<Day>? {
        let (year, month) = (number / 12, number % 12 + 1)
        guard number >= 0, let first = Day(year: year, month: month, day: 1),
            let last = Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
        else { return nil }
        return first...last
    }
}
