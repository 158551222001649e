/// One name or number of a chain of places, before it is known where it lies.
struct PlacePart: Sendable {
    enum Meaning: Sendable {
        case known(Gazetteer.Name)
        /// A name or number that no list holds, as it is to be shown.
        case other(String)
    }

    let range: Range<Int>
    let meaning: Meaning
    let rank: PlaceSuffix.Rank

    var isKnown: Bool { if case .known = meaning { true } else { false } }
}
