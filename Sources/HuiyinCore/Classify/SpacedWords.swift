import HanText

/// Tells a word that was typed with spaces in it (供　暖) from one that only seems to be there because two clauses are
/// divided by a space (往旗里跑 路远 is no 跑路).
struct SpacedWords {
    /// Places of the normal form between two ideographs that were typed apart.
    let gaps: [Int]
    /// By place; empty when there are none.
    private var isGap: [Bool] = []
    private let units: Units

    init(_ passage: Passage) {
        units = passage.normal.units
        gaps = passage.normal.gaps.filter { gap in
            let place = passage.normal.original(gap - 1..<gap + 1)
            return passage.units[place].contains(where: SpacedWords.isBlank)
        }
        guard !gaps.isEmpty else { return }
        isGap = Array(repeating: false, count: units.count + 1)
        for gap in gaps { isGap[gap] = true }
    }

    private static func isBlank(_ unit: UInt16) -> Bool {
        UnicodeScalar(unit)?.properties.isWhitespace ?? false
    }

    /// Whether a space divides the stretch, and not because it is a word spelled out.
    func divide(_ range: Range<Int>) -> Bool {
        guard !gaps.isEmpty, range.dropFirst().contains(where: { isGap[$0] }) else { return false }
        return !stands(range.lowerBound) || !stands(range.upperBound)
    }

    /// Whether ideographs begin or end here.
    private func stands(_ place: Int) -> Bool {
        place == 0 || place == units.count || isGap[place] || Script.of(units[place - 1]) != .han
            || Script.of(units[place]) != .han
    }
}
