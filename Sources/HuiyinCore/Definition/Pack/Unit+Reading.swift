extension Unit {
    init(department entry: Fields) {
        id = UnitID(entry.string("id"))
        name = entry.string("name")
        group = entry.integer("group", in: 1...99)
        let renamed = entry.list("renamed") { later in
            later.references(["from", "certainty"])
            return later.string("name")
        }
        aliases = entry.strings("aliases") + entry.strings("former") + renamed
        handling = .assign
        counterpart = entry.optionalNested("counterpart") { counterpart in
            counterpart.references(["certainty"])
            return counterpart.string("name")
        }
        keywords = []
        prior = entry.number("prior", in: 0...1)
        guidance = nil
        certainty = entry.certainty()
    }

    init(body entry: Fields) {
        id = UnitID(entry.string("id"))
        name = entry.string("name")
        group = nil
        aliases = [entry.string("official")] + entry.strings("aliases")
        handling = entry.choice("action", as: Handling.self)
        counterpart = nil
        keywords = entry.strings("keywords")
        prior = 1
        guidance = entry.string("guidance")
        certainty = entry.certainty()
    }
}

extension BannerUnit {
    init(_ entry: Fields) {
        id = entry.string("id")
        name = entry.string("name")
        aliases = entry.strings("aliases")
        planItem = entry.optionalInteger("plan_item", in: 1...99)
        duty = entry.optionalString("duty")
        certainty = entry.certainty()
    }
}

extension Procedure {
    init(_ entry: Fields) {
        id = entry.string("id")
        name = entry.string("name")
        cues = entry.strings("cues")
        reason = entry.string("reason")
        certainty = entry.certainty()
        entry.references(["action"])
    }
}
