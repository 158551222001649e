public import HuiyinCore

/// One line of the `classify` filter.
///
/// Offsets count Unicode scalars of the input's `text`; what was found in the title stands apart, in
/// `title_evidence`, with offsets of the title.
public struct ClassificationRecord: Encodable {
    let id: ForeignID
    let unit: String?
    let probability: Double
    let lane: String
    let candidates: [Entry]
    let topic: String?
    let topicProbability: Double
    let appealType: String
    let urgency: String
    let evidence: [Piece]
    let titleEvidence: [Piece]

    struct Entry: Encodable {
        let unit: String
        let probability: Double
    }

    struct Piece: Encodable {
        let start: Int
        let end: Int
        let text: String
        let why: String
    }

    public init(id: ForeignID, _ classification: Classification, _ pack: ActivityPack) {
        self.id = id
        unit = classification.unit.map(pack.name)
        probability = classification.probability.printed
        lane = classification.lane.rawValue
        candidates = classification.candidates.map {
            Entry(unit: pack.name($0.unit), probability: $0.probability.printed)
        }
        topic = classification.topic?.text
        topicProbability = classification.topicProbability.printed
        appealType = classification.appealType.rawValue
        urgency = classification.urgency.rawValue
        evidence = ClassificationRecord.pieces(classification, .text)
        titleEvidence = ClassificationRecord.pieces(classification, .title)
    }

    private static func pieces(_ classification: Classification, _ field: Evidence.Field) -> [Piece] {
        classification.evidence.filter { $0.field == field }.map {
            Piece(start: $0.start, end: $0.end, text: $0.text, why: $0.why)
        }
    }

    enum CodingKeys: String, CodingKey {
        case id, unit, probability, lane, candidates, topic, topicProbability, appealType, urgency, evidence
        case titleEvidence
    }

    /// Every key on every line, empty ones as null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(unit, forKey: .unit)
        try container.encode(probability, forKey: .probability)
        try container.encode(lane, forKey: .lane)
        try container.encode(candidates, forKey: .candidates)
        try container.encode(topic, forKey: .topic)
        try container.encode(topicProbability, forKey: .topicProbability)
        try container.encode(appealType, forKey: .appealType)
        try container.encode(urgency, forKey: .urgency)
        try container.encode(evidence, forKey: .evidence)
        try container.encode(titleEvidence, forKey: .titleEvidence)
    }
}

/// An id as its owner writes it: a number stays a number, a text stays a text.
public enum ForeignID: Codable, Sendable, Equatable {
    case number(Int64)
    case text(String)

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int64.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        }
    }
}
