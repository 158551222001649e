import HanText

/// What remains of a text for comparing: letters and digits of the normal form, without formulae; and what must agree before
/// two texts may be called one matter.
struct Fingerprint: Sendable {
    let content: Units
    /// Sorted and unique.
    let shingles: [UInt32]
    let signature: [UInt32]
    let guards: Guards
    private let shingleLength: Int

    init(
        _ units: Units, _ normal: NormalText, _ normaliser: ContentNormaliser, _ places: PlaceFinder,
        _ hashing: MinHash
    ) {
        let core = normaliser.core(of: units, normal)
        content = normaliser.content(of: core.body)
        shingles = hashing.shingles(of: content)
        signature = hashing.signature(of: shingles)
        guards = Guards(core.guarded, content, normaliser, places)
        shingleLength = hashing.shingleLength
    }

    /// 0…1; the greater of shingle and edit similarity, because one changed letter of a short text changes many
    /// shingles.
    ///
    /// - Parameter threshold: edit similarities below it do not matter and count as 0.
    func similarity(to other: Fingerprint, editsFrom threshold: Double) -> Double {
        let jaccard = Similarity.jaccard(shingles, other.shingles)
        guard jaccard < threshold, mayBeEdited(from: other, threshold) else { return jaccard }
        return max(jaccard, Similarity.edit(content, other.content, atLeast: threshold))
    }

    /// One edit changes at most `shingleLength` shingles, so the shared shingles bound the edits from below; most
    /// pairs end here.
    private func mayBeEdited(from other: Fingerprint, _ threshold: Double) -> Bool {
        let edits = Similarity.edits(in: max(content.count, other.content.count), atLeast: threshold)
        let least = max(shingles.count, other.shingles.count) - edits * shingleLength
        return Similarity.shared(shingles, other.shingles) >= least
    }
}

/// Numbers, places and negations of a text. Two texts that each hold one the other lacks speak of different things,
/// however alike they are: building 3 and building 5, 要 and 不要.
struct Guards: Sendable {
    private let numbers: Set<Units>
    private let places: Set<Units>
    /// Places of the pack with all they lie in: two villages of one name in two townships are two.
    private let paths: Set<PlacePath>
    private let negations: Int

    /// - Parameter content: the same text without formulae, whose negations (不胜感激) deny nothing.
    init(_ normal: Units, _ content: Units, _ normaliser: ContentNormaliser, _ finder: PlaceFinder) {
        let found = finder.find(in: normal) { _ in true }
        var rest = normal
        for place in found { rest.replaceSubrange(place.range, with: repeatElement(0x20, count: place.range.count)) }
        numbers = normaliser.numbers(in: normal)
        places = normaliser.places(in: rest).union(found.compactMap { $0.lastName.map { Units(text: $0) } })
        paths = Set(found.filter(\.isKnown).map(\.path))
        negations = content.count { normaliser.isNegation($0) }
    }

    /// Why two texts must not be joined, in Chinese; nil when nothing speaks against it.
    func conflict(with other: Guards) -> String? {
        if !numbers.isSubset(of: other.numbers), !other.numbers.isSubset(of: numbers) { return "数字不同" }
        if !places.isSubset(of: other.places), !other.places.isSubset(of: places) { return "地点不同" }
        if !Guards.agree(paths, other.paths), !Guards.agree(other.paths, paths) { return "地点不同" }
        return negations == other.negations ? nil : "一方含否定词"
    }

    /// Whether each place is, or lies in, or holds one of the others.
    private static func agree(_ paths: Set<PlacePath>, _ others: Set<PlacePath>) -> Bool {
        paths.allSatisfy { path in others.contains { $0.contains(path) || path.contains($0) } }
    }
}
