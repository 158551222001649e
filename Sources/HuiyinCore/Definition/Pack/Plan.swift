/// One category of citizen representatives, with its seats and the unit that fills them.
public struct Quota: Sendable, Equatable {
    public let number: Int
    public let name: String
    public let perSession: Int
    public let total: Int
    public let unit: String
    public let certainty: Certainty
}

/// A work group of the joint meeting.
public struct WorkGroup: Sendable, Equatable {
    public let id: String
    public let name: String
    public let aliases: [String]
    /// A post, never a person's name.
    public let head: String
    public let certainty: Certainty
}

/// A place where the plan disagrees with itself, and how this pack reads it.
public struct KnownConflict: Sendable, Equatable {
    public let id: String
    public let kind: String
    public let what: String
    public let certainty: Certainty
}

extension Quota {
    init(_ entry: Fields) {
        number = entry.integer("no", in: 1...99)
        name = entry.string("name")
        perSession = entry.integer("per_session", in: 1...10_000)
        total = entry.integer("total", in: 1...100_000)
        unit = entry.string("unit")
        certainty = entry.certainty()
        entry.references(["aliases", "body", "conflicts", "units", "note", "parent"])
    }

    static func all(_ fields: Fields) -> [Quota] {
        fields.references(["preferred", "readings", "sessions", "parents", "duplicate_risk", "small_categories"])
        return fields.list("categories", Quota.init)
    }
}

extension WorkGroup {
    init(_ entry: Fields) {
        id = entry.string("id")
        name = entry.string("name")
        aliases = entry.strings("aliases")
        head = entry.string("head")
        certainty = entry.certainty()
        entry.references(["no", "deputies", "members", "produces", "needs", "hands_to", "due"])
    }

    static func all(_ fields: Fields) -> [WorkGroup] {
        fields.references(["joint_meeting", "separate_functions"])
        return fields.list("groups", WorkGroup.init)
    }
}

extension KnownConflict {
    init(_ entry: Fields) {
        id = entry.string("id")
        kind = entry.string("kind")
        what = entry.string("what")
        certainty = entry.certainty()
        entry.references(["severity", "where", "reading"])
    }

    static func all(_ fields: Fields) -> [KnownConflict] {
        fields.references(["to_verify"])
        return fields.list("conflicts", KnownConflict.init)
    }
}
