/// What the pipeline thinks an item is about, how sure it is, and why.
public struct Classification: Sendable, Equatable, Codable {
    public let item: ItemKey
    /// Best first, at most five; empty when nothing in the text points to any unit.
    public let candidates: [Candidate]
    public let assisting: [UnitID]
    public let topic: TopicPath?
    /// 0…1
    public let topicProbability: Double
    public let appealType: AppealType
    public let urgency: Urgency
    public let lane: Lane
    /// Why this lane, in one Chinese clause.
    public let laneReason: String
    public let evidence: [Evidence]
    /// Units to be told at once, for urgent triggers.
    public let tell: [String]
    /// A remark on the discipline of the activity: for the supervising group alone.
    public let isDiscipline: Bool

    public init(
        item: ItemKey, candidates: [Candidate], assisting: [UnitID], topic: TopicPath?, topicProbability: Double,
        appealType: AppealType, urgency: Urgency, lane: Lane, laneReason: String, evidence: [Evidence], tell: [String],
        isDiscipline: Bool = false
    ) {
        self.item = item
        self.candidates = candidates
        self.assisting = assisting
        self.topic = topic
        self.topicProbability = topicProbability
        self.appealType = appealType
        self.urgency = urgency
        self.lane = lane
        self.laneReason = laneReason
        self.evidence = evidence
        self.tell = tell
        self.isDiscipline = isDiscipline
    }

    public var unit: UnitID? { candidates.first?.unit }
    public var probability: Double { candidates.first?.probability ?? 0 }
    public var runnerUp: Candidate? { candidates.count > 1 ? candidates[1] : nil }
    public var margin: Double { probability - (runnerUp?.probability ?? 0) }
}

public struct Candidate: Sendable, Equatable, Codable {
    public let unit: UnitID
    /// 0…1
    public let probability: Double

    public init(unit: UnitID, probability: Double) {
        self.unit = unit
        self.probability = probability
    }
}

/// Words of the citizen that moved the decision.
public struct Evidence: Sendable, Equatable, Codable {
    public enum Field: String, Sendable, Codable { case title, text }

    public let field: Field
    /// Unicode scalars from the start of the field.
    public let start: Int
    public let end: Int
    public let text: String
    /// The duty, rule or cue, in Chinese.
    public let why: String

    public init(field: Field, start: Int, end: Int, text: String, why: String) {
        self.field = field
        self.start = start
        self.end = end
        self.text = text
        self.why = why
    }
}

/// A node of the topic tree, `城乡建设/城市建设和市政管理/冬季采暖`.
public struct TopicPath: Hashable, Sendable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var levels: [Substring] { text.split(separator: "/") }
    public var description: String { text }
}

/// What the citizen wants. In the order in which they win when a text shows several.
public enum AppealType: String, CaseIterable, Sendable, Codable {
    case report = "举报"
    case complaint = "投诉"
    case help = "求助"
    case suggestion = "建议"
    case opinion = "意见"
    case inquiry = "咨询"
    case praise = "表扬"
    case other = "其他"
}

/// From most to least urgent.
public enum Urgency: String, CaseIterable, Sendable, Codable, Comparable {
    case immediate = "特急"
    case urgent = "紧急"
    case normal = "一般"
    case suggestion = "建议"

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
    private var rank: Int { Urgency.allCases.firstIndex(of: self)! }
}

/// Who looks at an item next: nobody (it goes out as proposed), a reviewer (one key), or a person who must decide.
public enum Lane: String, CaseIterable, Sendable, Codable {
    case direct = "直派"
    case review = "复核"
    case manual = "人工"
}
