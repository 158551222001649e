/// How many working days each kind of matter has.
public struct Deadlines: Sendable, Equatable {
    public let limits: [Limit]
    /// Added when a matter needs several units.
    public let multiUnitExtraDays: Int

    public struct Limit: Sendable, Equatable {
        public let id: String
        public let urgency: Urgency?
        public let appealType: AppealType?
        /// Working days.
        public let days: Int
        /// Hours within which a person must call; only for urgent matters.
        public let contactHours: Int?
        /// False when no unit has to answer.
        public let needsOrder: Bool
        public let reason: String
        public let certainty: Certainty
    }

    /// Urgency decides first, then the appeal type.
    public func limit(for urgency: Urgency, _ type: AppealType) -> Limit? {
        limits.first { $0.urgency == urgency } ?? limits.first { $0.appealType == type }
    }
}

extension Deadlines {
    init(_ fields: Fields) {
        limits = fields.list("limits") { entry in
            Limit(
                id: entry.string("id"), urgency: entry.optionalChoice("urgency", as: Urgency.self),
                appealType: entry.optionalChoice("appeal_type", as: AppealType.self),
                days: entry.integer("days", in: 0...250),
                contactHours: entry.optionalInteger("contact_hours", in: 1...240),
                needsOrder: entry.has("order") ? entry.bool("order") : true, reason: entry.string("reason"),
                certainty: entry.certainty())
        }
        multiUnitExtraDays =
            fields.nested("multi_unit_extra_days") { entry in
                entry.references(["certainty", "reason"])
                return entry.integer("value", in: 0...60)
            } ?? 0
        fields.references(["counting", "extension", "steps", "warnings", "references"])
    }
}

extension WorkingCalendar {
    init(_ fields: Fields) {
        var holidays: [Day: String] = [:]
        var workdays: Set<Day> = []
        let regional = fields.list("region_holidays", WorkingCalendar.holiday)
        let years = fields.list("years") { entry in
            let year = entry.integer("year", in: 2000...2100)
            for (name, days) in entry.list("holidays", WorkingCalendar.holiday) + regional {
                for day in days { holidays[day] = name }
            }
            for day in entry.days("workdays") {
                if holidays[day] != nil || day.year != year || day.weekday <= 5 {
                    entry.report("bad-workday", key: "workdays", "\(day) 不能是调休上班日", hint: "应是本年内的周末，且不在放假日期里")
                }
                workdays.insert(day)
            }
            entry.references(["certainty"])
            return year
        }
        fields.references(["unpublished_from", "half_days_are_workdays", "certainty"])
        self.init(
            holidays: holidays, extraWorkdays: workdays, years: (years.min() ?? 0)...(years.max() ?? 0))
    }

    private static func holiday(_ entry: Fields) -> (name: String, days: [Day]) {
        let (from, to) = (entry.day("from"), entry.day("to"))
        if to < from || to - from > 31 {
            entry.report("bad-holiday", key: "to", "放假结束日 \(to) 不对", hint: "应不早于开始日 \(from)，且不超过一个月")
            return (entry.string("name"), [])
        }
        return (entry.string("name"), (from.number...to.number).map { Day(number: $0) })
    }
}
