import HanText

/// Exact copies that follow one another in time: compared with others as one.
struct CopyChain: Sendable {
    private(set) var entries: [Entry]
    private(set) var isTonight: Bool
    /// First and last day; nil when no entry has one.
    private var span: (first: Day, last: Day)?

    var fingerprint: Fingerprint { entries[0].fingerprint }

    private init(_ entry: Entry) {
        entries = []
        isTonight = false
        add(entry)
    }

    private mutating func add(_ entry: Entry) {
        entries.append(entry)
        isTonight = isTonight || entry.earlierOrder == nil
        if let day = entry.time?.day { span = (span?.first ?? day, day) }
    }

    /// - Parameter entries: sorted.
    static func chains(of entries: [Entry], within days: Int) -> [CopyChain] {
        var chains: [CopyChain] = []
        var open: [Units: [Int]] = [:]
        for entry in entries {
            let content = entry.fingerprint.content
            if let index = open[content]?.last(where: { chains[$0].takes(entry, within: days) }) {
                chains[index].add(entry)
            } else {
                open[content, default: []].append(chains.count)
                chains.append(CopyChain(entry))
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
}
