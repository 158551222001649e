import HanText

/// What a person's name looks like: a surname and one to three letters, or a Mongolian name in Chinese writing.
struct NameForm: Sendable {
    /// Units; an ideograph beyond the basic plane has two.
    private static let longest = 4
    private static let longestMongolian = 10

    private let surnames: PhraseTrie
    private let mongolian: PhraseTrie
    private let excluded: Set<Units>

    init(_ names: PersonNames) {
        surnames = PhraseTrie(names.surnames.map { NormalForm.units($0) })
        mongolian = PhraseTrie(names.mongolian.map { NormalForm.units($0) })
        excluded = Set(names.excluded.map { NormalForm.units($0) })
    }

    /// Ideographs, and the dot between the parts of a name.
    static func isLetter(_ unit: UInt16) -> Bool {
        Script.of(unit) == .han || unit & 0xFC00 == 0xDC00 || unit == 0xB7
    }

    func isName(_ letters: Units) -> Bool {
        guard !excluded.contains(letters) else { return false }
        if begins(letters, with: mongolian, leaving: 0) { return letters.count <= NameForm.longestMongolian }
        return letters.count <= NameForm.longest && begins(letters, with: surnames, leaving: 1)
    }

    private func begins(_ letters: Units, with beginnings: PhraseTrie, leaving rest: Int) -> Bool {
        var begins = false
        beginnings.forEachMatch(in: letters) { start, end, _ in
            if start == 0, letters.count - end >= rest { begins = true }
        }
        return begins
    }
}
