import HanText

/// Who looks at an item next, and why. The first rule that applies decides; a sensitive item is never sent out unseen.
struct LaneChoice {
    let lane: Lane
    let reason: String

    init(_ facts: Facts, _ parameters: ClassifyParameters) {
        (lane, reason) = LaneChoice.decide(facts, parameters)
    }

    struct Facts {
        let language: LanguageTag
        let findings: [UrgencyDetector.Finding]
        let procedure: Procedure?
        let unit: Unit?
        let probability: Double
        let margin: Double
        let appealType: AppealType
        let severalMatters: Bool
    }

    private static func decide(_ facts: Facts, _ parameters: ClassifyParameters) -> (Lane, String) {
        if !facts.language.isReadable { return (.manual, "\(facts.language.name)来件，先送翻译") }
        if let finding = facts.findings.first(where: { $0.trigger.lane == .manual }) {
            return (.manual, "敏感：\(finding.trigger.name)，\(finding.trigger.action)")
        }
        guard let unit = facts.unit else { return (.manual, "没有找到指向任何单位的依据") }
        if facts.probability < parameters.manualProbability { return (.manual, "依据不足，请人工分办") }
        if let finding = facts.findings.first {
            return (.review, "\(finding.trigger.level.rawValue)：\(finding.trigger.name)")
        }
        if let procedure = facts.procedure { return (.review, procedure.reason) }
        if unit.handling == .decline { return (.review, "不属本渠道受理范围，须人工确认后告知") }
        if facts.appealType == .report { return (.review, "举报件，注意保护举报人") }
        if facts.severalMatters { return (.review, "可能含多件事，请确认是否拆分") }
        if facts.probability < parameters.directProbability { return (.review, "把握不足，请确认主办单位") }
        if facts.margin < parameters.directMargin { return (.review, "与次选单位接近，请确认") }
        return (.direct, "依据充分")
    }
}
