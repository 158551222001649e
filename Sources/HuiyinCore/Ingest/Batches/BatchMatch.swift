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
        _ entries: [RowEntry], _ map: ColumnMap, batchName: UInt64, file: String, share: Double,
        known: KnownItems
    ) {
        let contents = entries.map(\.contentHash)
        let earlier = known.latest(batchName)
        let isCorrection = earlier.map { BatchMatch.isCopy(entries, contents, map, of: $0, known, share) } ?? false
        let generation = (earlier?.generation ?? 0) + (isCorrection ? 0 : 1)
        var hash = StableHash()
        hash.combine(batchName)
        hash.combine(UInt64(generation))
        batch = ReceivedBatch(key: hash.value, name: batchName, generation: generation, file: file)

        var matcher = RowMatcher(map, batch: batch.key, known, count: entries.count)
        var outcomes = [Outcome](repeating: .superseded, count: entries.count)
        for index in matcher.order(entries, contents) {
            outcomes[index] = matcher.match(entries[index], contents[index])
        }
        self.outcomes = outcomes
        let rows = isCorrection ? known.rows(of: batch.key) : []
        withdrawn = rows.filter { !matcher.isAccountedFor($0) }.map(\.key)
        replaces = isCorrection ? earlier?.file : nil
    }

    private static func isCopy(
        _ entries: [RowEntry], _ contents: [UInt64], _ map: ColumnMap, of earlier: ReceivedBatch, _ known: KnownItems,
        _ share: Double
    ) -> Bool {
        let rows = known.rows(of: earlier.key)
        guard !rows.isEmpty else { return false }
        let said = Set(contents)
        let numbers = Set(
            entries.filter { !$0.isRunningNumber }.compactMap { RowMatcher.identity($0, map, batch: earlier.key) })
        let again = rows.count { row in
            said.contains(row.origin.content) || (row.origin.identity.map(numbers.contains) ?? false)
        }
        return Double(again) >= share * Double(rows.count)
    }
}

/// Matches rows one by one against what earlier files brought.
struct RowMatcher {
    private let map: ColumnMap
    private let batch: UInt64
    private let known: KnownItems
    private var occurrences: [UInt64: UInt64] = [:]
    private var tonight: Set<ItemKey> = []
    private var seen: Set<ItemKey> = []
    private var corrected: Set<ItemKey> = []

    init(_ map: ColumnMap, batch: UInt64, _ known: KnownItems, count: Int) {
        tonight.reserveCapacity(count)
        self.map = map
        self.batch = batch
        self.known = known
    }

    /// The order in which rows are matched: as they stand, unless the first of several would win.
    ///
    /// - Cost: matching out of order takes half as long again, for the rows lie apart in memory.
    func order(_ entries: [RowEntry], _ contents: [UInt64]) -> [Int] {
        let meetsEarlier = entries.contains { entry in
            RowMatcher.identity(entry, map, batch: batch).flatMap { known.row($0) } != nil
        }
        guard meetsEarlier || Set(contents).count < contents.count else { return Array(entries.indices) }
        let ranks = zip(entries, contents).map { rank($0, $1) }
        return entries.indices.sorted { ranks[$0] < ranks[$1] }
    }

    /// Those that came before as they are first, then the others; so that of several with one number, or with one text,
    /// the same one wins wherever it stands.
    private func rank(_ entry: RowEntry, _ content: UInt64) -> (Int, UInt64, UInt64) {
        let identity = RowMatcher.identity(entry, map, batch: batch)
        let isKnown = identity.flatMap { known.row($0) }?.origin.content == content
        return (isKnown ? 0 : 1, content, identity ?? 0)
    }

    mutating func match(_ entry: RowEntry, _ content: UInt64) -> BatchMatch.Outcome {
        let identity = RowMatcher.identity(entry, map, batch: batch)
        let key = key(entry, content)
        let origin = RowOrigin(batch: batch, identity: identity, content: content)
        if known.contains(key) || !tonight.insert(key).inserted {
            seen.insert(key)
            return .superseded
        }
        guard let identity, let earlier = known.row(identity) else { return .new(key, origin, corrects: nil) }
        if earlier.origin.content == content {
            seen.insert(earlier.key)
            return .superseded
        }
        guard corrected.insert(earlier.key).inserted else { return .new(key, origin, corrects: nil) }
        return .new(key, origin, corrects: earlier.key)
    }

    func isAccountedFor(_ row: KnownRow) -> Bool { seen.contains(row.key) || corrected.contains(row.key) }

    /// Nil when the row has no number of its own. A running number means something in its batch alone.
    static func identity(_ entry: RowEntry, _ map: ColumnMap, batch: UInt64) -> UInt64? {
        guard let id = entry.id else { return nil }
        var hash = StableHash()
        hash.combine(map.dialect.channel)
        hash.combine(map.dialect.kind.rawValue)
        hash.combine(id)
        if entry.isRunningNumber { hash.combine(batch) }
        return hash.value
    }

    /// By what was said and the source's own number. Who said it stays out: a key must tell nothing about a person.
    ///
    /// Rows without a number are told apart by their time and by how often the same came; without a time, by their
    /// batch too.
    private mutating func key(_ entry: RowEntry, _ content: UInt64) -> ItemKey {
        let id = entry.isRunningNumber ? nil : entry.id
        var hash = StableHash()
        hash.combine(map.dialect.channel)
        if map.dialect.kind != .message { hash.combine(map.dialect.kind.rawValue) }
        hash.combine(id ?? "")
        hash.combine(entry.time?.description ?? "")
        for part in entry.content { hash.combine(part) }
        if id == nil {
            let occurrence = occurrences[hash.value, default: 0]
            occurrences[hash.value] = occurrence + 1
            hash.combine(occurrence)
            if entry.time == nil { hash.combine(batch) }
        }
        return standing(ItemKey(hash.value))
    }

    /// What was corrected or withdrawn and is said again stands again, under a key of its own: history is not undone.
    private func standing(_ key: ItemKey) -> ItemKey {
        var key = key
        while known.isRestated(key) { key = ItemKey(StableHash.scramble(key.value &+ 1)) }
        return key
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
