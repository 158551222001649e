/// A unit that can lead on a matter: one of the departments under review, or a body outside the appraisal.
public struct Unit: Sendable, Equatable {
    public let id: UnitID
    /// Official name, as the plan writes it.
    public let name: String
    /// Reporting group; nil for bodies outside the appraisal.
    public let group: Int?
    /// What citizens call it, former names included.
    public let aliases: [String]
    public let handling: Handling
    /// The banner's own unit for the same business.
    public let counterpart: String?
    /// Words that alone point here; departments have theirs in their duties.
    public let keywords: [String]
    /// 0…1, multiplies the score: low for units that lead only on procedure.
    public let prior: Double
    /// What the citizen is told when the matter does not stay in this channel.
    public let guidance: String?
    public let certainty: Certainty

    public enum Handling: String, CaseIterable, Sendable { case assign = "交办", forward = "转办", decline = "不予受理" }
}

/// A unit of the banner that the plan gives a task in organising the activity.
public struct BannerUnit: Sendable, Equatable {
    public let id: String
    public let name: String
    public let aliases: [String]
    /// Number in the plan's list of duties.
    public let planItem: Int?
    public let duty: String?
    public let certainty: Certainty
}

/// A state of a matter that closes this channel whatever the unit, such as a pending lawsuit.
public struct Procedure: Sendable, Equatable {
    public let id: String
    public let name: String
    public let cues: [String]
    public let reason: String
    public let certainty: Certainty
}
