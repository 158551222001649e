/// Finds what must not wait for the morning: rules that no score can lower.
struct UrgencyDetector: Sendable {
    struct Finding {
        let trigger: Appeals.Trigger
        let hit: Reading.Hit
    }

    private let triggers: [(trigger: Appeals.Trigger, any: [Int], with: [Int], unless: [Int])]

    init(_ appeals: Appeals, _ index: SignalIndex) {
        triggers = appeals.triggers.map { trigger in
            (trigger, index.ids(of: trigger.any), index.ids(of: trigger.with), index.ids(of: trigger.unless))
        }
    }

    /// Most urgent first.
    ///
    /// - Parameter day: when it was said; seasonal rules look at it. An unknown day counts as in season: better once too
    ///   often than a cold home unseen.
    func callAsFunction(_ reading: Reading, on day: Day?) -> [Finding] {
        triggers.compactMap { rule in
            guard let hit = reading.first(of: rule.any), rule.with.isEmpty || reading.contains(rule.with),
                !reading.contains(rule.unless), isInSeason(rule.trigger, day)
            else { return nil }
            return Finding(trigger: rule.trigger, hit: hit)
        }
        .enumerated().sorted { ($0.element.trigger.level, $0.offset) < ($1.element.trigger.level, $1.offset) }
        .map(\.element)
    }

    private func isInSeason(_ trigger: Appeals.Trigger, _ day: Day?) -> Bool {
        guard let season = trigger.season, let day else { return true }
        return season.contains(day)
    }
}
