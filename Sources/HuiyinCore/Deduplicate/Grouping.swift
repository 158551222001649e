import HanText

/// Exact copies that follow one another in time: one node of the comparison.
struct CopyChain: Sendable {
    private(set) var entries: [Entry]

    var fingerprint: Fingerprint { entries[0].fingerprint }
    var isTonight: Bool { entries.contains { $0.earlierOrder == nil } }

    /// - Parameter entries: sorted.
    static func chains(of entries: [Entry], within days: Int) -> [CopyChain] {
        var chains: [CopyChain] = []
        var open: [Units: [Int]] = [:]
        for entry in entries {
            let content = entry.fingerprint.content
            if let index = open[content]?.last(where: { chains[$0].takes(entry, within: days) }) {
                chains[index].entries.append(entry)
            } else {
                open[content, default: []].append(chains.count)
                chains.append(CopyChain(entries: [entry]))
            }
        }
        return chains
    }

    /// Same letters are not enough: 2-1号楼 and 21号楼 differ in their marks alone.
    private func takes(_ entry: Entry, within days: Int) -> Bool {
        reaches(entry, within: days) && fingerprint.guards.conflict(with: entry.fingerprint.guards) == nil
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
        return members.compactMap { root, members in
            lead(of: members).map { ($0.order, group(members.sorted(), suspects[root] ?? [])) }
        }
        .sorted { $0.0 < $1.0 }.compactMap(\.1)
    }

    /// The first of tonight's entries; nil when all are of earlier nights.
    private func lead(of members: [Int]) -> Entry? {
        members.flatMap { nodes[$0].entries }.filter { $0.earlierOrder == nil }.min { $0.order < $1.order }
    }

    private func joins(_ likeness: Likeness) -> Bool {
        likeness.similarity >= parameters.joinSimilarity && likeness.conflict == nil
    }

    private func group(_ members: [Int], _ suspects: [CaseGroup.Suspect]) -> CaseGroup? {
        let entries = members.flatMap { node in nodes[node].entries.map { (node: node, entry: $0) } }
        let tonight = entries.filter { $0.entry.earlierOrder == nil }.sorted { $0.entry.order < $1.entry.order }
        guard let lead = tonight.first else { return nil }
        let earlier = entries.filter { $0.entry.earlierOrder != nil }.min { $0.entry.order < $1.entry.order }
        let first = earlier ?? lead
        return CaseGroup(
            members: tonight.enumerated().map { position, member in
                position == 0 && earlier == nil
                    ? .init(item: member.entry.item, relation: .lead, similarity: 1)
                    : .init(
                        item: member.entry.item, relation: member.node == first.node ? .exact : .near,
                        similarity: similarity(of: member.node, to: first.node))
            }, suspects: suspects, earlierOrder: earlier?.entry.earlierOrder)
    }

    private func similarity(of node: Int, to original: Int) -> Double {
        guard node != original else { return 1 }
        return nodes[node].fingerprint.similarity(
            to: nodes[original].fingerprint, editsFrom: parameters.joinSimilarity)
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
