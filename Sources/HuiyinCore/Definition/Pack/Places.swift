/// The places that people of the town name, each in the area it lies in.
///
/// - Source: `places.yaml` of the pack.
public struct Places: Sendable, Equatable {
    /// The area that the pack is made for: of several places of one name the one in it is meant.
    public let home: String
    public let all: [Place]
    public let ambiguous: [Ambiguity]
    /// Longer words in which the name of a place is none (青山绿水).
    public let otherWords: [String]
    /// How the name before a suffix ends and begins where no list has it.
    public let stems: Stems

    public static let empty = Places(
        home: "", all: [], ambiguous: [], otherWords: [], stems: Stems(stops: [], parts: [], plain: []))

    public struct Stems: Sendable, Equatable {
        /// Words that a name does not hold.
        public let stops: [String]
        /// Words that hold one of those and are part of names.
        public let parts: [String]
        /// Words that describe a kind of place and name none.
        public let plain: [String]
    }

    public struct Place: Sendable, Equatable {
        public let name: String
        public let aliases: [String]
        public let level: Level
        /// The name of the place it lies in, `area/name` where that is not unique.
        public let area: String?
        public let certainty: Certainty
    }

    /// From the large to the small.
    public enum Level: String, CaseIterable, Sendable, Comparable {
        case city = "市"
        case county = "旗县区"
        case township = "乡镇街道"
        case community = "村社区"
        case road = "道路"
        case spot = "地点"

        public static func < (left: Level, right: Level) -> Bool {
            allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
        }
    }

    /// A name that several places have, and the one a reader here takes it for.
    public struct Ambiguity: Sendable, Equatable {
        public let alias: String
        public let of: [String]
        public let preferred: String?
    }
}

extension Places {
    init(_ fields: Fields) {
        home = fields.string("home")
        all = fields.list("places") { entry in
            Place(
                name: entry.string("name"), aliases: entry.strings("aliases"),
                level: entry.choice("level", as: Level.self), area: entry.optionalString("area"),
                certainty: entry.certainty())
        }
        ambiguous = fields.list("ambiguous_places") { entry in
            Ambiguity(alias: entry.string("alias"), of: entry.strings("of"), preferred: entry.optionalString("prefer"))
        }
        otherWords = fields.strings("other_words")
        stems = Stems(
            stops: fields.strings("name_stops"), parts: fields.strings("name_parts"),
            plain: fields.strings("plain_stems"))
    }
}

/// Finds a place by `name` or `area/name`.
struct PlaceLookup {
    private var indices: [String: Int] = [:]

    init(_ places: [Places.Place]) {
        for (index, place) in places.enumerated() {
            if let area = place.area { indices[area + "/" + place.name] = index }
            if indices[place.name] == nil { indices[place.name] = index }
        }
    }

    func index(_ name: String) -> Int? { indices[name] }
}
