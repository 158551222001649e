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
    private let discipline: DisciplineSignals
    private let structure: LetterStructure
    private let procedures: [(procedure: Procedure, cues: [Int])]
    /// The night; stands in for the day of items that have none.
    private let now: Day?

    public init(pack: ActivityPack, parameters: ClassifyParameters, now: Day?, workers: Workers) {
        let rules = ClassifyRules(pack, parameters)
        self.rules = rules
        self.now = now
        self.workers = workers
        appeals = AppealDetector(pack.appeals, rules.index)
        urgency = UrgencyDetector(pack.appeals, rules.index)
        discipline = DisciplineSignals(pack.activity, rules.index)
        structure = LetterStructure(pack.lexicon)
        procedures = pack.procedures.map { ($0, rules.index.ids(of: $0.cues)) }
    }

    public func callAsFunction(_ documents: [Document]) async throws -> [Classification] {
        try await workers.map(documents) { classification(of: $0) }
    }

    /// Reads once, then asks each question of the reading.
    public func classification(of document: Document) -> Classification {
        let reading = Reading(document, rules.index, rules.places)
        let findings = urgency(reading, on: document.message.time?.day ?? now)
        if let hit = discipline(reading) { return disciplineMatter(document, hit, findings) }
        let weighing = Weighing(reading, document, rules)
        let units = Ranking(weighing.unitScores, rules.parameters)
        let topic = TopicChoice(weighing, rules.topics, rules.parameters)
        let appeal = appeals(reading, given: document.message.givenType, hasUnit: !units.entries.isEmpty)
        let lane = LaneChoice(facts(document, reading, units, appeal.type, findings), rules.parameters)
        return Classification(
            item: document.message.key,
            candidates: units.entries.prefix(5).map {
                Candidate(unit: rules.pack.units[$0.key].id, probability: $0.probability)
            },
            assisting: assisting(weighing, units),
            topic: (topic.node ?? units.entries.first.flatMap { rules.defaultTopics[$0.key] }).map {
                rules.topics.paths[$0]
            },
            topicProbability: topic.probability, appealType: appeal.type, urgency: level(findings, appeal.type),
            lane: lane.lane, laneReason: lane.reason,
            evidence: EvidenceList(weighing, best: units.entries.first?.key, appeal, findings, document, rules).pieces,
            tell: findings.flatMap(\.trigger.tell).unique())
    }

    /// No unit is proposed, whatever else the text holds.
    private func disciplineMatter(
        _ document: Document, _ hit: Reading.Hit, _ findings: [UrgencyDetector.Finding]
    ) -> Classification {
        Classification(
            item: document.message.key, candidates: [], assisting: [], topic: nil, topicProbability: 0,
            appealType: .report, urgency: level(findings, .report), lane: .manual, laneReason: "活动纪律线索，转监督检查组，不转被点名单位",
            evidence: [Evidence(hit, "活动纪律", document)], tell: (["监督检查组"] + findings.flatMap(\.trigger.tell)).unique(),
            isDiscipline: true)
    }

    private func level(_ findings: [UrgencyDetector.Finding], _ appeal: AppealType) -> Urgency {
        if let finding = findings.first { return finding.trigger.level }
        return [.suggestion, .opinion, .praise].contains(appeal) ? .suggestion : .normal
    }

    private func facts(
        _ document: Document, _ reading: Reading, _ units: Ranking, _ appeal: AppealType,
        _ findings: [UrgencyDetector.Finding]
    ) -> LaneChoice.Facts {
        let first = units.entries.first
        let second = units.entries.count > 1 ? units.entries[1].probability : 0
        let probability = first?.probability ?? 0
        return LaneChoice.Facts(
            language: LanguageTag(of: document.body.units), findings: findings,
            procedure: procedures.first { reading.contains($0.cues) }?.procedure,
            unit: first.map { rules.pack.units[$0.key] }, probability: probability, margin: probability - second,
            appealType: appeal,
            severalMatters: second >= probability * rules.parameters.secondMatterShare && second > 0
                && structure(document.body).matters.count > 1)
    }

    /// The assisting units of the rules that named the chosen lead.
    private func assisting(_ weighing: Weighing, _ units: Ranking) -> [UnitID] {
        guard let lead = units.entries.first?.key else { return [] }
        let own = rules.pack.units[lead].id
        return weighing.scenes.filter { rules.scenes[$0].lead == lead }
            .flatMap { rules.pack.scenes[$0].assist }.filter { $0 != own }.unique()
    }
}
