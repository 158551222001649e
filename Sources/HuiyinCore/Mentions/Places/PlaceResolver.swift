/// Decides which place a name means: by the larger one before it, by what was named earlier in the text, by what the
/// pack prefers, and by being at home.
struct PlaceResolver {
    private let gazetteer: Gazetteer
    /// Places named so far and what they lie in, the latest last.
    private var named: [Int] = []

    init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

    mutating func path(of parts: [PlacePart]) -> PlacePath {
        var (names, place): ([String], Int?) = ([], nil)
        for part in parts {
            switch part.meaning {
            case .other(let name): names.append(name)
            case .known(let name):
                let found = decide(among: name, under: place)
                guard let known = found else {
                    names = (name.preferred.map(gazetteer.path) ?? shared(name.places)) + [name.word]
                    continue
                }
                if let upper = place, !gazetteer.lineage(known).contains(upper) {
                    // The text knows better where it lies, or another place of that name is meant.
                    names.append(gazetteer.entries[known].name)
                } else {
                    names = gazetteer.path(known)
                    place = known
                }
            }
        }
        if let place { remember(place) }
        return PlacePath(names: names)
    }

    private mutating func remember(_ place: Int) {
        named.removeAll { $0 == place }
        named.append(place)
        if named.count > PlaceResolver.memory { named.removeFirst() }
    }

    /// Letters name few places; a list of addresses does not become slow.
    private static let memory = 16

    /// A crossing lies where the more closely known of its roads lies; both names follow.
    mutating func crossing(_ first: PlacePath, _ other: PlacePart) -> PlacePath {
        let second = path(of: [other])
        let (one, two) = (first.names.dropLast(), second.names.dropLast())
        let area = two.count > one.count && two.starts(with: one) ? two : one
        return PlacePath(names: Array(area) + [first.names.last, second.names.last].compactMap { $0 })
    }

    private func decide(among name: Gazetteer.Name, under upper: Int?) -> Int? {
        var candidates = name.places
        if let upper {
            let inside = candidates.filter { gazetteer.lineage($0).contains(upper) }
            if !inside.isEmpty { candidates = inside }
        }
        if candidates.count == 1 { return candidates[0] }
        for earlier in named.reversed() {
            for area in gazetteer.lineage(earlier) {
                let inside = candidates.filter { gazetteer.lineage($0).contains(area) }
                if inside.count == 1 { return inside[0] }
                if !inside.isEmpty { break }
            }
        }
        if let preferred = name.preferred, candidates.contains(preferred) { return preferred }
        let home = candidates.filter { place in gazetteer.home.map { gazetteer.lineage(place).contains($0) } ?? false }
        return home.count == 1 ? home[0] : nil
    }

    /// The names of the areas that all candidates lie in.
    private func shared(_ places: [Int]) -> [String] {
        let paths = places.map { gazetteer.path($0).dropLast() }
        guard var common = paths.first.map(Array.init) else { return [] }
        for path in paths { common = zip(common, path).prefix { $0 == $1 }.map(\.0) }
        return common
    }
}
