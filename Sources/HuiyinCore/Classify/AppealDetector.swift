import HanText

/// Decides what the citizen wants: the source's own type first, then cues in the pack's order, then weak words.
struct AppealDetector: Sendable {
    private let types: [(type: AppealType, cues: [Int], weak: [Int], unless: [Int], given: [Units])]

    init(_ appeals: Appeals, _ index: SignalIndex) {
        types = appeals.types.map { type in
            (
                type.type, index.ids(of: type.cues), index.ids(of: type.weak), index.ids(of: type.unless),
                type.given.map { NormalForm.units($0) }
            )
        }
    }

    /// - Parameter hasUnit: a matter that some unit answers for is never nothing; without any cue it asks for help.
    func callAsFunction(
        _ reading: Reading, given: String?, hasUnit: Bool
    ) -> (type: AppealType, hit: Reading.Hit?) {
        if let given = given.map({ NormalForm.units($0) }),
            let named = types.first(where: { $0.given.contains(given) })
        {
            return (named.type, nil)
        }
        let types = types.filter { !reading.contains($0.unless) }
        for type in types { if let hit = reading.first(of: type.cues) { return (type.type, hit) } }
        for type in types { if let hit = reading.first(of: type.weak) { return (type.type, hit) } }
        return (hasUnit ? .help : .other, nil)
    }
}
