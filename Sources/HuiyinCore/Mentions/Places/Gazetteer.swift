import HanText

/// The places of the pack by every name they have, and the areas they lie in.
struct Gazetteer: Sendable {
    struct Entry: Sendable {
        let name: String
        let level: Places.Level
        /// Index of the area; nil for the highest.
        let area: Int?
    }

    struct Name: Sendable {
        /// Places that have it, as indices.
        let places: [Int]
        /// The one a reader here takes it for, or an area of which no more than that is known.
        let preferred: Int?
        let word: String
        /// It ends as places of its level do (萨拉齐镇), so that nothing else is meant by it.
        let isComplete: Bool
    }

    let entries: [Entry]
    /// The banner that the pack is made for.
    let home: Int?
    private let trie: PhraseTrie
    private let names: [Name]
    private let otherWords: PhraseValues<Void>
    let stems: Stems

    /// Where the name before a suffix can begin.
    struct Stems: Sendable {
        /// Letters of the longest.
        static let limit = 6

        let stops: PhraseValues<Void>
        let parts: PhraseValues<Void>
        let plain: PhraseValues<Void>

        init(_ stems: Places.Stems) {
            stops = PhraseValues(normalising: stems.stops)
            parts = PhraseValues(normalising: stems.parts)
            plain = PhraseValues(normalising: stems.plain)
        }
    }

    init(_ places: Places) {
        let lookup = PlaceLookup(places.all)
        entries = places.all.map { Entry(name: $0.name, level: $0.level, area: $0.area.flatMap(lookup.index)) }
        home = lookup.index(places.home)
        otherWords = PhraseValues(normalising: places.otherWords)
        stems = Stems(places.stems)
        var (words, ids): ([Units], [Units: Int]) = ([], [:])
        var meanings: [[Int]] = []
        for (index, place) in places.all.enumerated() {
            for word in Set([place.name] + place.aliases).sorted() {
                let word = NormalForm.units(word)
                if let id = ids[word] {
                    meanings[id].append(index)
                } else {
                    ids[word] = words.count
                    words.append(word)
                    meanings.append([index])
                }
            }
        }
        var preferred: [Int: Int] = [:]
        for ambiguity in places.ambiguous {
            let word = NormalForm.units(ambiguity.alias)
            let id = ids[word] ?? words.count
            if id == words.count {
                ids[word] = id
                words.append(word)
                meanings.append([])
            }
            meanings[id] = (meanings[id] + ambiguity.of.compactMap(lookup.index)).unique()
            preferred[id] = ambiguity.preferred.flatMap(lookup.index)
        }
        trie = PhraseTrie(words)
        names = words.indices.map { id in
            Name(
                places: meanings[id], preferred: preferred[id], word: words[id].string,
                isComplete: PlaceSuffix.isComplete(words[id])
                    || meanings[id].allSatisfy { places.all[$0].level == .spot })
        }
    }

    func name(at start: Int, in units: Units) -> (end: Int, name: Name)? {
        guard let match = trie.longest(at: start, in: units) else { return nil }
        return (match.end, names[match.phrase])
    }

    /// Where the longer word ends that begins here and only looks like a place.
    func otherWord(at start: Int, in units: Units) -> Int? { otherWords.end(at: start, in: units) }

    /// The place itself and everything it lies in, the place first.
    func lineage(_ place: Int) -> [Int] {
        var (lineage, next): ([Int], Int?) = ([], place)
        while let index = next, lineage.count < 8 {
            lineage.append(index)
            next = entries[index].area
        }
        return lineage
    }

    func path(_ place: Int) -> [String] { lineage(place).reversed().map { entries[$0].name } }
}
