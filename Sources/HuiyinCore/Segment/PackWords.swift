public import HanText

/// The words of a pack, for the dictionary.
public struct PackWords: Sendable {
    /// Names of units and places, terms of the lexicon: whole wherever they stand.
    public let terms: [Units]
    /// Keywords of duties and topics, which are words or phrases.
    public let compounds: [Units]

    public init(_ pack: ActivityPack) {
        let units = pack.units.flatMap { [$0.name] + $0.aliases + [$0.counterpart].compactMap(\.self) }
        let banner = pack.bannerUnits.flatMap { [$0.name] + $0.aliases }
        let places = pack.lexicon.places.all.flatMap { [$0.name] + $0.aliases }
        terms = PackWords.units(units + banner + places + pack.lexicon.terms)
        let keywords = pack.duties.flatMap { $0.strong + $0.general } + pack.units.flatMap(\.keywords)
        let topics = pack.topics.classes.compactMap { $0.path.levels.last.map(String.init) }
        compounds = PackWords.units(keywords + topics).filter { !$0.contains(where: PackWords.joining.contains) }
    }

    /// A keyword with one of these is a phrase (暖气不热, 文化和旅游).
    private static let joining = Set("不没未无的了和与及或".utf16)

    private static func units(_ words: [String]) -> [Units] {
        Set(words.map { Units(text: $0) }).filter { $0.isHan && $0.count > 1 }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }
}
