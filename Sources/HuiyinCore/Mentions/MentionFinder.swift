public import HanText

/// Finds everything a text speaks of by name or number: places, units, times, money, counts and phone numbers.
///
/// - Shapes: mentions by start; those of one kind do not overlap, and numbers are looked for outside places only.
/// - Cost: below 1 µs a character where every twentieth begins a mention; built once from the pack, shared by all workers.
public struct MentionFinder: Sendable {
    private let places: PlaceFinder
    private let unitNames: UnitNames

    public init(_ pack: ActivityPack) {
        places = PlaceFinder(pack.lexicon.places)
        unitNames = UnitNames(pack)
    }

    /// - Parameters:
    ///   - normal: the normal form of the text.
    ///   - tokens: its words; empty when they are not known, and then every offset is a border.
    ///   - today: the message's day; nil leaves years and days open that it does not say.
    public func mentions(in normal: Units, tokens: [Token], on today: Day?) -> [Mention] {
        let borders = WordBorders(tokens, count: normal.count)
        let found = places.find(in: normal, isBorder: borders.contains)
        var mentions = found.map { Mention(range: $0.range, value: .place($0.path)) }
        mentions += unitNames.find(in: normal, isBorder: borders.contains).map {
            .init(range: $0.range, value: .unit($0.unit))
        }
        let numbers = PhoneReader.read(normal)
        mentions += numbers.compactMap { number in number.phone.map { .init(range: number.range, value: .phone($0)) } }
        mentions += amounts(in: normal, outside: numbers.map(\.range) + found.map(\.range), today, borders)
        return mentions.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// Times, money and counts, each where the one before ends.
    private func amounts(in units: Units, outside taken: [Range<Int>], _ today: Day?, _ borders: WordBorders)
        -> [Mention]
    {
        var mentions: [Mention] = []
        var skip = taken.sorted { $0.lowerBound < $1.lowerBound }[...]
        var index = 0
        while index < units.count {
            while let next = skip.first, next.upperBound <= index { skip.removeFirst() }
            if let next = skip.first, next.contains(index) {
                index = next.upperBound
                continue
            }
            if let mention = amount(at: index, in: units, today, borders), !mention.range.overlaps(skip.first ?? 0..<0)
            {
                mentions.append(mention)
                index = mention.range.upperBound
            } else {
                index = passed(index, in: units)
            }
        }
        return mentions
    }

    private func amount(at index: Int, in units: Units, _ today: Day?, _ borders: WordBorders) -> Mention? {
        let isOrdinal = units[safe: index - 1] == 0x7B2C  // 第
        let isNumeric = Figure.isNumeric(units[index])
        if isNumeric ? !isOrdinal : borders.contains(index) {
            if let time = TimeReader.read(at: index, in: units, on: today) {
                return Mention(range: index..<time.end, value: .time(time.time))
            }
        }
        if !isOrdinal, let time = Duration.read(at: index, in: units, on: today) {
            return Mention(range: index..<time.end, value: .time(time.time))
        }
        guard isNumeric, !isOrdinal else { return nil }
        if let money = MoneyReader.read(at: index, in: units) {
            return Mention(range: index..<money.end, value: .money(money.amount))
        }
        return CountReader.read(at: index, in: units).map {
            Mention(range: index..<$0.end, value: .count($0.amount, of: $0.of))
        }
    }

    /// Behind a number of which nothing came, so that no part of it is taken for one.
    private func passed(_ index: Int, in units: Units) -> Int {
        guard Figure.arabic(units[index]) != nil || Figure.chinese(units[index]) != nil else { return index + 1 }
        return max(index + 1, Numeral.read(at: index, in: units)?.end ?? 0)
    }
}

/// Where words begin and end.
struct WordBorders: Sendable {
    private let isBorder: [Bool]?

    /// - Parameter gaps: places where white space stood between two characters.
    init(_ tokens: [Token], gaps: [Int] = [], count: Int) {
        guard !tokens.isEmpty else {
            isBorder = nil
            return
        }
        var borders = Array(repeating: false, count: count + 1)
        borders[0] = true
        for token in tokens where token.end <= count { borders[Int(token.end)] = true }
        for gap in gaps { borders[gap] = true }
        isBorder = borders
    }

    func contains(_ offset: Int) -> Bool { isBorder?[safe: offset] ?? true }

    func fit(_ range: Range<Int>) -> Bool { contains(range.lowerBound) && contains(range.upperBound) }
}
