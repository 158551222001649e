/// Recognises remarks on the discipline of the activity itself (拉票, 宴请代表, 短信授意): they go to the supervising
/// group, and never to the unit they name.
struct DisciplineSignals: Sendable {
    private let signals: [Int]
    private let any: [Int]
    private let with: [Int]

    init(_ activity: Activity, _ index: SignalIndex) {
        signals = index.ids(of: activity.disciplineSignals)
        any = index.ids(of: activity.disciplineContext.any)
        with = index.ids(of: activity.disciplineContext.with)
    }

    /// A signal alone, or an everyday word beside a word of the appraisal.
    func callAsFunction(_ reading: Reading) -> Reading.Hit? {
        if let hit = reading.first(of: signals) { return hit }
        return reading.contains(with) ? reading.first(of: any) : nil
    }
}
