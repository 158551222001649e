/// The language a letter is written in, as far as the office must know who can read it.
///
/// - Source: BCP 47.
public enum LanguageTag: String, Sendable, Codable, CaseIterable {
    case chinese = "zh"
    case mongolian = "mn-Mong"
    case cyrillicMongolian = "mn-Cyrl"
    case tibetan = "bo"
    case latin = "und-Latn"
    case cyrillic = "und-Cyrl"
    /// No letters of any of them: numbers and marks, or other scripts.
    case other = "und"

    /// A few Chinese letters among links and foreign names are enough to be read in Chinese; Chinese place names in a
    /// Mongolian or Tibetan letter do not make it Chinese, nor do links and digits.
    public init(of units: Units) {
        var (han, latin, mongolian, cyrillic, tibetan) = (0, 0, 0, 0, 0)
        for unit in units {
            switch Script.of(unit) {
            case .han: han += 1
            case .latin: latin += 1
            case .mongolian: mongolian += 1
            case .cyrillic: cyrillic += 1
            case .tibetan: tibetan += 1
            case nil: break
            }
        }
        if mongolian + cyrillic + tibetan > han {
            switch max(mongolian, cyrillic, tibetan) {
            case mongolian: self = .mongolian
            case tibetan: self = .tibetan
            default: self = LanguageTag.isMongolian(cyrillic: units) ? .cyrillicMongolian : .cyrillic
            }
        } else if latin > han, han < LanguageTag.readable {
            self = .latin
        } else {
            self = han > 0 ? .chinese : .other
        }
    }

    /// Ideographs among more Latin letters that make a text readable.
    private static let readable = 4

    /// False for what has to be translated first.
    public var isReadable: Bool { self == .chinese || self == .other }

    /// What it is called in an office.
    public var name: String {
        switch self {
        case .chinese: "汉文"
        case .mongolian: "蒙古文"
        case .cyrillicMongolian: "西里尔蒙古文"
        case .tibetan: "藏文"
        case .latin, .cyrillic, .other: "外文"
        }
    }

    private static let letters: Set<UInt16> = Set("өүӨҮ".utf16)
    /// Common words without the two letters that Russian lacks.
    private static let words = PhraseTrie(
        ["байна", "байгаа", "юм", "манай", "гэж", "хэрэгтэй", "баярлалаа", "сайн", "дахь", "гэсэн", "ямар"].map {
            Units(" \($0) ".utf16)
        })

    private static func isMongolian(cyrillic units: Units) -> Bool {
        if units.contains(where: letters.contains) { return true }
        let spaced = NormalForm.standard(units).units.map { Script.of($0) == .cyrillic ? $0 : 0x20 }
        var isMongolian = false
        words.forEachMatch(in: [0x20] + spaced + [0x20]) { _, _, _ in isMongolian = true }
        return isMongolian
    }
}
