import HanText

/// Proposes the responsible unit, topic, appeal type, urgency and lane of every document, from the pack alone.
///
/// - Shapes: n documents in, n classifications out, in order.
/// - Units: probabilities 0…1.
/// - Cost: about 30 µs for 100 characters.
/// - Order: does not depend on `workers`.
public struct Classify: Sendable {
    public var workers: Workers
    private let rules: ClassifyRules
    private let appeals: AppealDetector
    private let urgency: UrgencyDetector
    private let procedures: [(procedure: Procedure, cues: [Int])]
    /// The night; stands in for the day of items that have none.
    private let now: Day

    public init(pack: ActivityPack, parameters: ClassifyParameters, now: Day, workers: Workers) {
        let rules = ClassifyRules(pack, parameters)
        self.rules = rules
        self.now = now
        self.workers = workers
        appeals = AppealDetector(pack.appeals, rules.index)
        urgency = UrgencyDetector(pack.appeals, rules.index)
        procedures = pack.procedures.map { ($0, rules.index.ids(of: $0.cues)) }
    }

    public func callAsFunction(_ documents: [Document]) async throws -> [Classification] {
        try await workers.map(documents) { classification(of: $0) }
    }

    /// Reads, weighs, ranks and chooses a lane.
    public func classification(of document: Document) -> Classification {
        let reading = Reading(document, rules.index, rules.places)
        let weighing = Weighing(reading, document, rules)
        let units = Ranking(weighing.unitScores, parameters: rules.parameters, order: <)
        let topic = TopicChoice(weighing, rules.parameters)
        let appeal = appeals(reading, given: document.message.givenType)
        let findings = urgency(reading, on: document.message.time?.day ?? now)
        let candidates = units.entries.prefix(5).map {
            Candidate(unit: rules.pack.units[$0.key].id, probability: $0.probability)
        }
        let lane = LaneChoice(facts(document, reading, units, appeal.type, findings), rules.parameters)
        let level = findings.first?.trigger.level ?? ([.suggestion, .opinion].contains(appeal.type) ? .suggestion : .normal)
        return Classification(
            item: document.message.key, candidates: candidates,
            assisting: assisting(weighing, units), topic: topic.path, topicProbability: topic.probability,
            appealType: appeal.type, urgency: level, lane: lane.lane, laneReason: lane.reason,
            evidence: EvidenceList(weighing, best: units.entries.first?.key, appeal, findings, document).pieces,
            tell: findings.reduce(into: []) { told, finding in
                told += finding.trigger.tell.filter { !told.contains($0) }
            })
    }

    private func facts(
        _ document: Document, _ reading: Reading, _ units: Ranking<Int>, _ appeal: AppealType,
        _ findings: [UrgencyDetector.Finding]
    ) -> LaneChoice.Facts {
        let first = units.entries.first
        let second = units.entries.count > 1 ? units.entries[1].probability : 0
        let probability = first?.probability ?? 0
        let script = Script.dominant(in: document.body.units)
        return LaneChoice.Facts(
            unreadable: ![.han, .other].contains(script), findings: findings,
            procedure: procedures.first { reading.contains($0.cues) }?.procedure,
            unit: first.map { rules.pack.units[$0.key] }, probability: probability, margin: probability - second,
            appealType: appeal,
            severalMatters: Enumeration.isList(document.body)
                && second >= probability * rules.parameters.secondMatterShare)
    }

    /// The assisting units of the rules that named the chosen lead.
    private func assisting(_ weighing: Weighing, _ units: Ranking<Int>) -> [UnitID] {
        guard let lead = units.entries.first?.key else { return [] }
        var assisting: [UnitID] = []
        for index in weighing.scenes where rules.scenes[index].lead == lead {
            assisting += rules.pack.scenes[index].assist.filter {
                !assisting.contains($0) && $0 != rules.pack.units[lead].id
            }
        }
        return assisting
    }
}
