/// Matches rows one by one against what earlier files brought.
struct RowMatcher {
    private let batch: UInt64
    private let known: KnownItems
    private var occurrences: [UInt64: UInt64] = [:]
    private var tonight: Set<ItemKey> = []
    private var seen: Set<ItemKey> = []
    private var corrected: Set<ItemKey> = []

    init(batch: UInt64, _ known: KnownItems, count: Int) {
        tonight.reserveCapacity(count)
        self.batch = batch
        self.known = known
    }

    /// The order in which rows are matched: as they stand, and then those of which the first would win, by rank.
    ///
    /// Such are rows that say the same, and rows under one number where earlier files have brought some of them.
    func order(_ entries: [RowEntry]) -> [Int] {
        let contents = RowMatcher.repeated(entries.lazy.map(\.content), count: entries.count)
        let meetsEarlier = entries.contains { $0.identity(in: batch).flatMap { known.row($0) } != nil }
        let numbers =
            meetsEarlier
            ? RowMatcher.repeated(entries.lazy.compactMap { $0.identity(in: batch) }, count: entries.count) : []
        guard !contents.isEmpty || !numbers.isEmpty else { return Array(entries.indices) }
        let isContested = entries.map { entry in
            contents.contains(entry.content) || (entry.identity(in: batch).map(numbers.contains) ?? false)
        }
        let contested = entries.indices.filter { isContested[$0] }.map { (rank(entries[$0]), $0) }
        return entries.indices.filter { !isContested[$0] }
            + contested.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }

    private static func repeated(_ values: some Sequence<UInt64>, count: Int) -> Set<UInt64> {
        var (once, repeated) = (Set<UInt64>(minimumCapacity: count), Set<UInt64>())
        for value in values where !once.insert(value).inserted { repeated.insert(value) }
        return repeated
    }

    /// Those that came before as they are first, then the others; so that of several with one number, or with one text,
    /// the same one wins wherever it stands.
    private func rank(_ entry: RowEntry) -> Rank {
        let identity = entry.identity(in: batch)
        let isKnown = identity.flatMap { known.row($0) }?.origin.content == entry.content
        return Rank(isNew: isKnown ? 0 : 1, content: entry.content, identity: identity ?? 0)
    }

    private struct Rank: Comparable {
        let isNew: Int
        let content: UInt64
        let identity: UInt64

        static func < (left: Rank, right: Rank) -> Bool {
            (left.isNew, left.content, left.identity) < (right.isNew, right.content, right.identity)
        }
    }

    mutating func match(_ entry: RowEntry) -> BatchMatch.Outcome {
        let identity = entry.identity(in: batch)
        let key = key(entry)
        let origin = RowOrigin(batch: batch, identity: identity, content: entry.content)
        if known.contains(key) || !tonight.insert(key).inserted {
            seen.insert(key)
            return .superseded
        }
        guard let identity, let earlier = known.row(identity) else { return .new(key, origin, corrects: nil) }
        if earlier.origin.content == entry.content {
            seen.insert(earlier.key)
            return .superseded
        }
        guard corrected.insert(earlier.key).inserted else { return .new(key, origin, corrects: nil) }
        return .new(key, origin, corrects: earlier.key)
    }

    func isAccountedFor(_ row: KnownRow) -> Bool { seen.contains(row.key) || corrected.contains(row.key) }

    /// By what was said and the source's own number. Who said it stays out: a key must tell nothing about a person.
    ///
    /// Rows without a number are told apart by their time and by how often the same came; without a time, by their
    /// batch too.
    private mutating func key(_ entry: RowEntry) -> ItemKey {
        var hash = entry.key
        if entry.id == nil || entry.isRunningNumber {
            let occurrence = occurrences[hash.value, default: 0]
            occurrences[hash.value] = occurrence + 1
            hash.combine(occurrence)
            if !entry.isDated { hash.combine(batch) }
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
