import HanText

/// Groups the items that report one event, so that one order answers all of them.
///
/// Exact copies first (in normal form), then near copies by MinHash and an exact check. Copies are joined only when
/// numbers, places and negations agree; what is merely alike is shown to a person.
///
/// - Shapes: n documents in; g groups out, 1 ≤ g ≤ n; every document is in exactly one group.
/// - Units: similarities 0…1.
/// - Cost: about 25 µs an item of 100 characters, and up to 45 µs for its places.
/// - Order: groups by their lead. Does not depend on order of arrival or on `workers`.
public struct Deduplicate: Sendable {
    public var workers: Workers
    private let parameters: DeduplicateParameters
    private let normaliser: ContentNormaliser
    private let places: PlaceFinder
    private let hashing: MinHash

    public init(lexicon: Lexicon, parameters: DeduplicateParameters, workers: Workers) {
        self.parameters = parameters
        self.workers = workers
        normaliser = ContentNormaliser(lexicon)
        places = PlaceFinder(lexicon.places)
        hashing = MinHash(parameters)
    }

    public func callAsFunction(_ documents: [Document], beside earlier: [EarlierItem]) async throws -> [CaseGroup] {
        guard !documents.isEmpty else { return [] }
        let entries = try await entries(documents, earlier)
        let nodes = CopyChain.chains(of: entries, within: parameters.windowDays)
        let pairs = try await compare(candidates(nodes), nodes)
        return Grouping(nodes, pairs, parameters).groups()
    }

    /// Tonight's and the earlier items alike, in the one order that depends on nothing but themselves.
    private func entries(_ documents: [Document], _ earlier: [EarlierItem]) async throws -> [Entry] {
        let tonight = try await workers.map(documents) { document in
            Entry(
                item: document.message.key, time: document.message.time, earlierOrder: nil,
                corrects: document.message.corrects,
                fingerprint: Fingerprint(document.body.units, document.body.normal, normaliser, places, hashing))
        }
        let before = try await workers.map(earlier) { item in
            let units = Units(text: item.text)
            return Entry(
                item: item.key, time: item.time, earlierOrder: item.order, corrects: nil,
                fingerprint: Fingerprint(units, NormalForm.standard(units), normaliser, places, hashing))
        }
        return (tonight + before).sorted { $0.order < $1.order }
    }

    /// Pairs of nodes that share a band.
    private func candidates(_ nodes: [CopyChain]) -> [Pair] {
        var buckets: [UInt64: [Int]] = [:]
        for (index, node) in nodes.enumerated() {
            for band in hashing.bands(of: node.fingerprint.signature) { buckets[band, default: []].append(index) }
        }
        var pairs: Set<Pair> = []
        for bucket in buckets.values where bucket.count > 1 {
            for (position, left) in bucket.enumerated() {
                for right in bucket[(position + 1)...].prefix(parameters.bucketNeighbours) {
                    pairs.insert(Pair(left: left, right: right))
                }
            }
        }
        return pairs.sorted()
    }

    private func compare(_ pairs: [Pair], _ nodes: [CopyChain]) async throws -> [Likeness] {
        try await workers.map(pairs) { pair -> Likeness? in
            let (left, right) = (nodes[pair.left], nodes[pair.right])
            guard left.isTonight || right.isTonight, left.isNear(right, within: parameters.windowDays) else {
                return nil
            }
            let similarity = left.fingerprint.similarity(
                to: right.fingerprint, editsFrom: parameters.joinSimilarity)
            guard similarity >= parameters.suspectSimilarity else { return nil }
            let conflict = left.fingerprint.guards.conflict(with: right.fingerprint.guards)
            return Likeness(pair: pair, similarity: similarity, conflict: conflict)
        }
        .compactMap { $0 }
    }
}

struct Entry: Sendable {
    let item: ItemKey
    let time: LocalTime?
    let earlierOrder: OrderID?
    /// The earlier item whose place it takes: one event whatever they say.
    let corrects: ItemKey?
    let fingerprint: Fingerprint

    /// Those without a time come last.
    var order: EntryOrder { EntryOrder(day: time?.day.number ?? .max, second: time?.second ?? 0, item: item) }
}

struct EntryOrder: Comparable {
    let day: Int
    let second: Int
    let item: ItemKey

    static func < (left: Self, right: Self) -> Bool {
        (left.day, left.second, left.item) < (right.day, right.second, right.item)
    }
}

struct Pair: Hashable, Comparable, Sendable {
    let left: Int
    let right: Int

    static func < (a: Self, b: Self) -> Bool { (a.left, a.right) < (b.left, b.right) }
}

/// How alike two nodes are, and what speaks against joining them.
struct Likeness: Sendable {
    let pair: Pair
    let similarity: Double
    let conflict: String?
}
