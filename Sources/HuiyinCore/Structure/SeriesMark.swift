import HanText

/// What numbers an item: 一、 (一) 1. (1) ① 第一， 首先 一是 一来.
struct SeriesMark: Equatable {
    enum Kind: Int {
        case ideograph, bracketedIdeograph, digit, bracketedDigit, circle, ordinal, order, point, reason

        /// Words that as often number the clauses of one sentence.
        var isWord: Bool { rawValue >= Kind.ordinal.rawValue }
    }

    let kind: Kind
    let number: Int
    let range: Range<Int>

    private static let numerals = Units("一二三四五六七八九十".utf16)
    private static let orders: [(word: Units, number: Int)] = [("首先", 1), ("其次", 2), ("再次", 3), ("最后", 4)].map {
        (Units($0.0.utf16), $0.1)
    }
    private static let digits: ClosedRange<UInt16> = 0x30...0x39
    private static let circles: ClosedRange<UInt16> = 0x2460...0x2473
    private static let stops = Set("、.,)".utf16)
    private static let endings = Set("、,:是".utf16)

    /// - Parameter units: as written, where ① is not yet a 1.
    static func all(in units: Units, _ normal: NormalText, within body: Range<Int>) -> [SeriesMark] {
        let text = Units(normal.units[..<body.upperBound])
        let circled = units.indices.filter { circles.contains(units[$0]) }.map { index in
            let place = normal.normal(index..<index + 1)
            return SeriesMark(kind: .circle, number: Int(units[index] - 0x245F), range: place)
        }
        .filter { body.contains($0.range.lowerBound) }
        let places = Set(circled.map(\.range.lowerBound))
        return (circled + body.compactMap { places.contains($0) ? nil : mark(at: $0, in: text) })
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func mark(at place: Int, in text: Units) -> SeriesMark? {
        switch text[place] {
        case 0x28: bracketed(at: place, in: text)
        case digits: digit(at: place, in: text)
        case 0x7B2C: ordinal(at: place, in: text)
        case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341:
            numeral(at: place, in: text)
        case 0x9996, 0x5176, 0x518D, 0x6700: order(at: place, in: text)  // 首其再最
        default: nil
        }
    }

    private static func bracketed(at place: Int, in text: Units) -> SeriesMark? {
        guard let (number, end, isDigit) = number(at: place + 1, in: text), end < text.count, text[end] == 0x29 else {
            return nil
        }
        return SeriesMark(
            kind: isDigit ? .bracketedDigit : .bracketedIdeograph, number: number, range: place..<end + 1)
    }

    /// 2021.12.29, 1.5 and 1、2号楼 number nothing.
    private static func digit(at place: Int, in text: Units) -> SeriesMark? {
        let isInside = place > 0 && (digits.contains(text[place - 1]) || [0x2E, 0x2D, 0x28].contains(text[place - 1]))
        guard !isInside, let (number, end, _) = number(at: place, in: text), end < text.count, text[end] != 0x2C,
            stops.contains(text[end]), end + 1 == text.count || !digits.contains(text[end + 1])
        else { return nil }
        return SeriesMark(kind: .digit, number: number, range: place..<end + 1)
    }

    private static func ordinal(at place: Int, in text: Units) -> SeriesMark? {
        guard let (number, end, _) = number(at: place + 1, in: text), end < text.count, endings.contains(text[end])
        else { return nil }
        return SeriesMark(kind: .ordinal, number: number, range: place..<end + 1)
    }

    private static func numeral(at place: Int, in text: Units) -> SeriesMark? {
        let isInside = place > 0 && (numerals.contains(text[place - 1]) || [0x7B2C, 0x28].contains(text[place - 1]))
        guard !isInside, let (number, end, isDigit) = number(at: place, in: text), !isDigit, end < text.count else {
            return nil
        }
        let range = place..<end + 1
        switch text[end] {
        case 0x662F: return SeriesMark(kind: .point, number: number, range: range)  // 是
        case 0x6765: return SeriesMark(kind: .reason, number: number, range: range)  // 来
        case 0x29: return nil
        default:
            let goesOn = end + 1 < text.count && numerals.contains(text[end + 1])
            return stops.contains(text[end]) && !goesOn
                ? SeriesMark(kind: .ideograph, number: number, range: range) : nil
        }
    }

    private static func order(at place: Int, in text: Units) -> SeriesMark? {
        orders.first { text[place...].starts(with: $0.word) }.map {
            SeriesMark(kind: .order, number: $0.number, range: place..<place + 2)
        }
    }

    /// 1 to 99 in digits, 1 to 19 in ideographs.
    private static func number(at place: Int, in text: Units) -> (number: Int, end: Int, isDigit: Bool)? {
        let figures = text[place...].prefix(3).prefix { digits.contains($0) }
        if (1...2).contains(figures.count) {
            return (figures.reduce(0) { $0 * 10 + Int($1 - 0x30) }, figures.endIndex, true)
        }
        let words = text[place...].prefix(3).prefix { numerals.contains($0) }.map { numerals.firstIndex(of: $0)! + 1 }
        switch words.count {
        case 1: return (words[0], place + 1, false)
        case 2 where words[0] == 10 && words[1] < 10: return (10 + words[1], place + 2, false)
        default: return nil
        }
    }
}
