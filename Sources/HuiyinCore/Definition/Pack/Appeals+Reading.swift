extension Appeals {
    init(_ fields: Fields) {
        types = fields.list("appeal_types", TypeCues.init)
        triggers = fields.list("triggers", Trigger.init)
        fields.references([
            "certainty", "urgency_levels", "urgency_aliases", "contact", "not_urgent", "escalation",
        ])
    }
}

extension Appeals.TypeCues {
    init(_ entry: Fields) {
        type = entry.choice("id", as: AppealType.self)
        cues = entry.strings("cues")
        weak = entry.strings("weak")
        unless = entry.strings("unless")
        given = entry.strings("given")
        entry.references(["deadline", "protect_informant", "certainty", "note", "outcomes", "order", "kinds"])
    }
}

extension Appeals.Trigger {
    init(_ entry: Fields) {
        id = entry.string("id")
        name = entry.string("name")
        level = entry.choice("level", as: Urgency.self)
        any = entry.strings("any")
        with = entry.strings("with")
        unless = entry.strings("unless")
        season = entry.optionalNested("season", Appeals.Season.init)
        lane = entry.optionalChoice("lane", as: Lane.self)
        locksPrivacy = entry.optionalString("privacy") == "lock"
        tell = entry.strings("tell")
        action = entry.string("action")
        certainty = entry.certainty()
    }
}

extension Appeals.Season {
    init(_ entry: Fields) {
        from = Appeals.Season.date(entry, "from")
        to = Appeals.Season.date(entry, "to")
    }

    /// `10-15` → 1015
    private static func date(_ entry: Fields, _ key: String) -> Int {
        let text = entry.string(key)
        guard let day = Day("2020-\(text)") else {
            entry.report("bad-value", key: key, "\(key) 的值“\(text)”不对", hint: "应为“月-日”，如 10-15")
            return 101
        }
        return day.civil.month * 100 + day.civil.day
    }
}
