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
