/// Joins copy chains into groups and notes what was alike but not joined.
struct Grouping {
    private let chains: [CopyChain]
    private let likenesses: [Likeness]
    private let parameters: DeduplicateParameters

    init(_ chains: [CopyChain], _ likenesses: [Likeness], _ parameters: DeduplicateParameters) {
        self.chains = chains
        self.likenesses = likenesses
        self.parameters = parameters
    }

    func groups() -> [CaseGroup] {
        let roots = roots()
        let members = Dictionary(grouping: chains.indices, by: { roots[$0] })
        let suspects = suspects(roots)
        return members.compactMap { root, members in group(members.sorted(), suspects[root] ?? []) }
            .sorted { $0.order < $1.order }.map(\.group)
    }

    /// By chain: the group it belongs to. The most alike are joined first, and never two groups of which any two
    /// members contradict each other: a letter that names no building must not bring two buildings together.
    private func roots() -> [Int] {
        var clusters = Clusters(count: chains.count)
        var members = chains.indices.map { [$0] }
        func join(_ pair: Pair, if isWanted: (_ left: [Int], _ right: [Int]) -> Bool) {
            let (left, right) = (clusters.root(of: pair.left), clusters.root(of: pair.right))
            guard left != right, isWanted(members[left], members[right]) else { return }
            clusters.join(left, right)
            members[min(left, right)] += members[max(left, right)]
            members[max(left, right)] = []
        }
        for pair in corrections() { join(pair) { _, _ in true } }
        let joining = likenesses.filter { $0.similarity >= parameters.joinSimilarity && $0.conflict == nil }
            .sorted { $0.similarity != $1.similarity ? $0.similarity > $1.similarity : $0.pair < $1.pair }
        for likeness in joining { join(likeness.pair, if: agree) }
        return chains.indices.map { clusters.root(of: $0) }
    }

    /// Chains of which one holds the corrected form of an item of the other.
    private func corrections() -> [Pair] {
        let corrected = chains.indices.flatMap { chain in
            chains[chain].entries.compactMap { entry in entry.corrects.map { (chain: chain, item: $0) } }
        }
        guard !corrected.isEmpty else { return [] }
        let places = Dictionary(
            chains.indices.flatMap { chain in chains[chain].entries.map { ($0.item, chain) } },
            uniquingKeysWith: { first, _ in first })
        return corrected.compactMap { chain, item in
            places[item].map { Pair(left: min($0, chain), right: max($0, chain)) }
        }
    }

    private func agree(_ left: [Int], _ right: [Int]) -> Bool {
        left.allSatisfy { one in
            right.allSatisfy { chains[one].fingerprint.guards.conflict(with: chains[$0].fingerprint.guards) == nil }
        }
    }

    /// With the order of its lead; nil when all members are of earlier nights.
    private func group(
        _ members: [Int], _ suspects: [CaseGroup.Suspect]
    ) -> (order: EntryOrder, group: CaseGroup)? {
        let entries = members.flatMap { chain in chains[chain].entries.map { (chain: chain, entry: $0) } }
        let tonight = entries.filter { $0.entry.earlierOrder == nil }.sorted { $0.entry.order < $1.entry.order }
        guard let lead = tonight.first else { return nil }
        let corrected = Set(tonight.compactMap(\.entry.corrects))
        let earlier = entries.filter { $0.entry.earlierOrder != nil }.min {
            (corrected.contains($0.entry.item) ? 0 : 1, $0.entry.order)
                < (corrected.contains($1.entry.item) ? 0 : 1, $1.entry.order)
        }
        let first = earlier ?? lead
        let group = CaseGroup(
            members: tonight.enumerated().map { position, member in
                position == 0 && earlier == nil
                    ? .init(item: member.entry.item, relation: .lead, similarity: 1)
                    : .init(
                        item: member.entry.item, relation: relation(member.entry, member.chain == first.chain),
                        similarity: similarity(of: member.chain, to: first.chain))
            }, suspects: suspects, earlierOrder: earlier?.entry.earlierOrder)
        return (lead.entry.order, group)
    }

    private func relation(_ entry: Entry, _ isExact: Bool) -> CaseGroup.Relation {
        if entry.corrects != nil { return .correction }
        return isExact ? .exact : .near
    }

    private func similarity(of chain: Int, to original: Int) -> Double {
        guard chain != original else { return 1 }
        return chains[chain].fingerprint.similarity(
            to: chains[original].fingerprint, editsFrom: parameters.joinSimilarity)
    }

    /// By group: the leads of other groups it resembles, most alike first.
    private func suspects(_ roots: [Int]) -> [Int: [CaseGroup.Suspect]] {
        var suspects: [Int: [CaseGroup.Suspect]] = [:]
        for likeness in likenesses where roots[likeness.pair.left] != roots[likeness.pair.right] {
            let reason = likeness.conflict ?? "相似但不足以合并"
            for (own, other) in [(likeness.pair.left, likeness.pair.right), (likeness.pair.right, likeness.pair.left)] {
                suspects[roots[own], default: []].append(
                    .init(item: chains[other].entries[0].item, similarity: likeness.similarity, reason: reason))
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
