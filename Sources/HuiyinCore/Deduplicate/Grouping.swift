import HanText

/// Exact copies that follow one another in time: one node of the comparison.
struct CopyChain: Sendable {
    private(set) var entries: [Entry]

    var fingerprint: Fingerprint { entries[0].fingerprint }
    var isTonight: Bool { entries.contains { $0.earlierOrder == nil } }

    /// - Parameter entries: sorted.
    static func chains(of entries: [Entry], within days: Int) -> [CopyChain] {
        var nodes: [CopyChain] = []
        var open: [Units: Int] = [:]
        for entry in entries {
            if let index = open[entry.fingerprint.content], nodes[index].reaches(entry, within: days) {
                nodes[index].entries.append(entry)
            } else {
                open[entry.fingerprint.content] = nodes.count
                nodes.append(CopyChain(entries: [entry]))
            }
        }
        return nodes
    }

    func isNear(_ other: CopyChain, within days: Int) -> Bool {
        guard let (first, last) = span, let (otherFirst, otherLast) = other.span else { return true }
        return otherFirst - last <= days && first - otherLast <= days
    }

    private func reaches(_ entry: Entry, within days: Int) -> Bool {
        guard let last = span?.last, let day = entry.time?.day else { return true }
        return day - last <= days
    }

    /// First and last day; nil when no entry has one.
    private var span: (first: Day, last: Day)? {
        let days = entries.compactMap { $0.time?.day }
        guard let first = days.first, let last = days.last else { return nil }
        return (first, last)
    }
}

/// Joins nodes into groups and notes what was alike but not joined.
struct Grouping {
    private let nodes: [CopyChain]
    private let likenesses: [Likeness]
    private let parameters: DeduplicateParameters

    init(_ nodes: [CopyChain], _ likenesses: [Likeness], _ parameters: DeduplicateParameters) {
        self.nodes = nodes
        self.likenesses = likenesses
        self.parameters = parameters
    }

    func groups() -> [CaseGroup] {
        var clusters = Clusters(count: nodes.count)
        for likeness in likenesses where joins(likeness) { clusters.join(likeness.pair.left, likeness.pair.right) }
        let roots = nodes.indices.map { clusters.root(of: $0) }
        let members = Dictionary(grouping: nodes.indices, by: { roots[$0] })
        let suspects = suspects(roots)
        return members.keys.sorted().compactMap { root in
            group(members[root]!.sorted(), suspects[root] ?? [])
        }
    }

    private func joins(_ likeness: Likeness) -> Bool {
        likeness.similarity >= parameters.joinSimilarity && likeness.conflict == nil
    }

    private func group(_ members: [Int], _ suspects: [CaseGroup.Suspect]) -> CaseGroup? {
        let entries = members.flatMap { node in nodes[node].entries.map { (node: node, entry: $0) } }
        let tonight = entries.filter { $0.entry.earlierOrder == nil }.sorted { $0.entry.order < $1.entry.order }
        guard let lead = tonight.first else { return nil }
        let earlier = entries.filter { $0.entry.earlierOrder != nil }.min { $0.entry.order < $1.entry.order }
        let leadContent = nodes[lead.node].fingerprint
        return CaseGroup(
            members: tonight.enumerated().map { position, member in
                if position == 0, earlier == nil {
                    return .init(item: member.entry.item, relation: .lead, similarity: 1)
                }
                let exact = member.node == lead.node && position > 0
                return .init(
                    item: member.entry.item, relation: exact ? .exact : .near,
                    similarity: exact ? 1 : nodes[member.node].fingerprint.similarity(to: leadContent, editsFrom: 0.5))
            }, suspects: suspects, earlierOrder: earlier?.entry.earlierOrder)
    }

    /// By group: the leads of other groups it resembles, most alike first.
    private func suspects(_ roots: [Int]) -> [Int: [CaseGroup.Suspect]] {
        var suspects: [Int: [CaseGroup.Suspect]] = [:]
        for likeness in likenesses where roots[likeness.pair.left] != roots[likeness.pair.right] {
            let reason = likeness.conflict ?? "相似但不足以合并"
            for (own, other) in [(likeness.pair.left, likeness.pair.right), (likeness.pair.right, likeness.pair.left)] {
                suspects[roots[own], default: []].append(
                    .init(item: nodes[other].entries[0].item, similarity: likeness.similarity, reason: reason))
            }
        }
        return suspects.mapValues(Grouping.mostAlike)
    }

    /// Each item once, with its greatest similarity.
    private static func mostAlike(_ list: [CaseGroup.Suspect]) -> [CaseGroup.Suspect] {
        var seen: Set<ItemKey> = []
        let ranked = list.sorted { ($1.similarity, $0.item) < ($0.similarity, $1.item) }
        return Array(ranked.filter { seen.insert($0.item).inserted }.prefix(5))
    }
}
