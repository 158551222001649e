import HanText

/// Fixed words and what each stands for; the longest that begins at a place is meant.
struct PhraseValues<Value: Sendable>: Sendable {
    private let trie: PhraseTrie
    private let values: [Value]

    init(_ entries: [(words: String, value: Value)]) {
        let all = entries.flatMap { entry in
            entry.words.split(separator: " ").map { (Units($0.utf16), entry.value) }
        }
        trie = PhraseTrie(all.map(\.0))
        values = all.map(\.1)
    }

    func longest(at start: Int, in units: Units) -> (end: Int, value: Value)? {
        trie.longest(at: start, in: units).map { ($0.end, values[$0.phrase]) }
    }
}

extension PhraseValues<Void> {
    /// - Parameter words: parted by spaces.
    init(_ words: String) { self.init([(words, ())]) }

    /// - Parameter words: of the pack, as it writes them.
    init(normalising words: [String]) { self.init(words.map { NormalForm.units($0).string }.joined(separator: " ")) }

    /// Where the longest word that begins at `start` ends.
    func end(at start: Int, in units: Units) -> Int? { longest(at: start, in: units)?.end }
}
