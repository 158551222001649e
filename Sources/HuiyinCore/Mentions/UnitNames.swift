import HanText

/// The names and aliases of the pack's units.
struct UnitNames: Sendable {
    private let trie: PhraseTrie
    private let units: [UnitID]

    init(_ pack: ActivityPack) {
        let names = pack.units.flatMap { unit in
            ([unit.name] + unit.aliases).map { (NormalForm.units($0), unit.id) }
        }
        trie = PhraseTrie(names.map(\.0))
        units = names.map(\.1)
    }

    /// Short names count only as whole words: 民政 in 居民政策 is none.
    func find(in normal: Units, isBorder: (Int) -> Bool) -> [(range: Range<Int>, unit: UnitID)] {
        var found: [(range: Range<Int>, unit: UnitID)] = []
        var index = 0
        while index < normal.count {
            guard let match = trie.longest(at: index, in: normal), isWhole(index, match.end, isBorder) else {
                index += 1
                continue
            }
            found.append((index..<match.end, units[match.phrase]))
            index = match.end
        }
        return found
    }

    private func isWhole(_ start: Int, _ end: Int, _ isBorder: (Int) -> Bool) -> Bool {
        end - start > 2 || isBorder(start) && isBorder(end)
    }
}
