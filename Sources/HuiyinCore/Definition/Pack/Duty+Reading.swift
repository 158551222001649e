/// One file of `duties/`: the duties of one department and what is mistaken for them.
struct DutyFile {
    let duties: [Duty]
    let confusions: [Confusion]

    /// - Parameter switches: owner of the duties whose owner differs by region.
    init(_ fields: Fields, switches: [String: UnitID]) {
        let unit = UnitID(fields.string("unit"))
        duties = fields.list("duties") { Duty($0, unit: unit, switches: switches) }
        confusions = fields.list("confusions") { Confusion($0, unit: unit) }
    }
}

extension Duty {
    init(_ entry: Fields, unit: UnitID, switches: [String: UnitID]) {
        self.unit = entry.regionalOwner(switches) ?? unit
        home = unit
        id = entry.string("id")
        name = entry.string("name")
        topic = TopicPath(entry.string("topic"))
        strong = entry.strings("strong")
        general = entry.strings("general")
        contextual = entry.list("when") { word in
            ContextualWord(word: word.string("word"), with: word.strings("with"))
        }
        certainty = entry.certainty()
    }
}

extension Fields {
    /// The owner that the region's switch names; nil when the entry has no switch.
    fileprivate func regionalOwner(_ switches: [String: UnitID]) -> UnitID? {
        guard let name = optionalString("switch") else { return nil }
        if switches[name] == nil {
            report(
                "unknown-switch", key: "switch", "没有叫 \(name) 的职责开关",
                hint: NearestName.hint(for: name, among: Array(switches.keys)))
        }
        return switches[name]
    }
}

extension Confusion {
    init(_ entry: Fields, unit: UnitID) {
        self.unit = unit
        words = entry.strings("words")
        with = entry.strings("with")
        goesTo = UnitID(entry.string("goes_to"))
        note = entry.optionalString("note")
        certainty = entry.certainty()
    }
}

/// `rules.yaml`: the scenes, and which unit owns the duties that differ by region.
struct RuleFile {
    let scenes: [Scene]
    let switches: [String: UnitID]

    init(_ fields: Fields) {
        let entries = fields.list("switches") { entry in
            let (id, owner) = (entry.string("id"), UnitID(entry.string("owner")))
            let choices = entry.strings("choices")
            if !choices.contains(owner.text) {
                entry.report(
                    "bad-switch", key: "owner", "\(owner) 不在可选的单位里", hint: "可选：\(choices.joined(separator: "、"))")
            }
            entry.references(["name", "certainty", "reason"])
            return (id, owner)
        }
        let switches = Dictionary(entries, uniquingKeysWith: { first, _ in first })
        self.switches = switches
        scenes = fields.list("scenes") { Scene($0, switches: switches) }
    }
}

extension Scene {
    init(_ entry: Fields, switches: [String: UnitID]) {
        id = entry.string("id")
        name = entry.string("name")
        any = entry.strings("any")
        with = entry.strings("with")
        unless = entry.strings("unless")
        let owner = entry.regionalOwner(switches)
        let lead = UnitID(entry.string("lead"))
        self.lead = owner ?? lead
        assist = entry.strings("assist").map { UnitID($0) }
        topic = entry.optionalString("topic").map { TopicPath($0) }
        reason = entry.string("reason")
        certainty = entry.certainty()
    }
}
