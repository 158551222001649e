/// Decides for the rows of one table which are new, which came before, and which say otherwise what came before.
///
/// A table whose name came before and that holds at least a given share of what it held is a corrected copy: what is
/// the same is superseded, what has another content under the same number corrects it, what is gone is withdrawn. A
/// table with less in common is the next delivery under the same name.
///
/// - Shapes: one outcome for each entry.
/// - Order: does not depend on the order of rows.
struct BatchMatch {
    enum Outcome: Equatable {
        case superseded
        case new(ItemKey, RowOrigin, corrects: ItemKey?)
    }

    let batch: ReceivedBatch
    let outcomes: [Outcome]
    let withdrawn: [ItemKey]
    /// The file it corrects; nil when it is none.
    let replaces: String?

    /// - Parameter share: 0…1, of the earlier rows.
    init(
        _ entries: [RowEntry], batchName: UInt64, file: String, share: Double, known: KnownItems
    ) {
        let earlier = known.latest(batchName)
        let isCorrection = earlier.map { BatchMatch.isCopy(entries, of: $0, known, share) } ?? false
        let generation = (earlier?.generation ?? 0) + (isCorrection ? 0 : 1)
        var hash = StableHash()
        hash.combine(batchName)
        hash.combine(UInt64(generation))
        batch = ReceivedBatch(key: hash.value, name: batchName, generation: generation, file: file)

        var matcher = RowMatcher(batch: batch.key, known, count: entries.count)
        var outcomes = [Outcome](repeating: .superseded, count: entries.count)
        for index in matcher.order(entries) { outcomes[index] = matcher.match(entries[index]) }
        self.outcomes = outcomes
        let rows = isCorrection ? known.rows(of: batch.key) : []
        withdrawn = rows.filter { !matcher.isAccountedFor($0) }.map(\.key)
        replaces = isCorrection ? earlier?.file : nil
    }

    private static func isCopy(
        _ entries: [RowEntry], of earlier: ReceivedBatch, _ known: KnownItems, _ share: Double
    ) -> Bool {
        let rows = known.rows(of: earlier.key)
        guard !rows.isEmpty else { return false }
        let said = Set(entries.map(\.content))
        let numbers = Set(entries.filter { !$0.isRunningNumber }.compactMap { $0.identity(in: earlier.key) })
        let again = rows.count { row in
            said.contains(row.origin.content) || (row.origin.identity.map(numbers.contains) ?? false)
        }
        return Double(again) >= share * Double(rows.count)
    }
}

extension KnownItems {
    mutating func add(_ match: BatchMatch) {
        add(match.batch)
        match.withdrawn.forEach { addRestated($0) }
        reserve(match.outcomes.count)
        for case .new(let key, let origin, let corrects) in match.outcomes {
            if let corrects { addRestated(corrects) }
            add(KnownRow(key: key, origin: origin))
        }
    }
}
