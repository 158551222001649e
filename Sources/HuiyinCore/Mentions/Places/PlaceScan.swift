import HanText

/// Finds the names and numbers of places in a text from left to right, longest first, not overlapping.
struct PlaceScan {
    private let units: Units
    private let gazetteer: Gazetteer
    private let isBorder: (Int) -> Bool
    private(set) var parts: [PlacePart] = []
    private var index = 0

    init(_ units: Units, _ gazetteer: Gazetteer, isBorder: @escaping (Int) -> Bool) {
        self.units = units
        self.gazetteer = gazetteer
        self.isBorder = isBorder
        while index < units.count {
            if !takeOtherWord() && !takeKnown() && !takeNumbered() && !takeNamed() { index += 1 }
        }
    }

    private var lastEnd: Int { parts.last?.range.upperBound ?? 0 }

    private mutating func takeOtherWord() -> Bool {
        guard let end = gazetteer.otherWord(at: index, in: units) else { return false }
        index = end
        return true
    }

    // MARK: Names of the pack

    private mutating func takeKnown() -> Bool {
        guard let (end, name) = gazetteer.name(at: index, in: units), fits(name, end) else { return false }
        let level = name.places.map { gazetteer.entries[$0].level }.max() ?? .spot
        let preferred = name.preferred.flatMap { name.places.contains($0) ? gazetteer.entries[$0].level : nil }
        let rank = PlaceSuffix.Rank(preferred ?? level)
        add(PlacePart(range: index..<(wholeEnd(name, end, rank) ?? end), meaning: .known(name), rank: rank))
        return true
    }

    /// Behind the suffix that a short name left out: 何家圐圙 in 何家圐圙村.
    private func wholeEnd(_ name: Gazetteer.Name, _ end: Int, _ rank: PlaceSuffix.Rank) -> Int? {
        guard !name.isComplete, rank != .estate, let suffix = PlaceSuffix.named.longest(at: end, in: units),
            suffix.value == rank
        else { return nil }
        return suffix.end
    }

    /// A whole name stands anywhere; a short one needs word borders, and no suffix that makes another name of it.
    private func fits(_ name: Gazetteer.Name, _ end: Int) -> Bool {
        if name.isComplete {
            if PlaceSuffix.isFigure(Units(units[index..<end]), at: end, in: units) { return false }
            return isBorder(end) || gazetteer.name(at: end, in: units) != nil
                || !PlaceSuffix.isContinued(Units(units[index..<end]), at: end, in: units)
        }
        guard isBorder(index) || index == lastEnd, !becomesAnother(name, at: end) else { return false }
        return isBorder(end) || gazetteer.name(at: end, in: units) != nil || startsNamed(at: end)
    }

    /// By the suffix right behind it: 敕勒川佳苑 is a compound, whatever 敕勒川 is.
    private func becomesAnother(_ name: Gazetteer.Name, at end: Int) -> Bool {
        guard let (after, rank) = PlaceSuffix.named.longest(at: end, in: units),
            rank == .estate || !name.places.contains(where: { PlaceSuffix.Rank(gazetteer.entries[$0].level) == rank }),
            !PlaceSuffix.isContinued(Units(units[end..<after]), at: after, in: units)
        else { return false }
        return true
    }

    private func startsNamed(at end: Int) -> Bool {
        (end..<min(units.count, end + 5)).contains { PlaceSuffix.named.longest(at: $0, in: units) != nil }
    }

    // MARK: Numbers

    /// 3号楼, 二单元, 301室, 二社; a number behind a road is one of a house.
    private mutating func takeNumbered() -> Bool {
        let isOrdinal = units[index] == 0x7B2C && index == lastEnd && index + 1 < units.count  // 第
        if takeBareRoom() { return true }
        guard index == lastEnd || index == 0 || !continuesNumber,
            let (number, from) = houseNumber(at: isOrdinal ? index + 1 : index),
            let (end, rank) = numberSuffix(at: from), accepts(rank, number, end)
        else { return false }
        add(
            PlacePart(
                range: index..<end, meaning: .other((isOrdinal ? "第" : "") + number + units.string(from..<end)),
                rank: rank))
        return true
    }

    private var continuesNumber: Bool {
        Figure.isNumeric(units[index - 1]) || Script.of(units[index - 1]) == .latin
    }

    /// 56号院子 is the yard of number 56.
    private func numberSuffix(at start: Int) -> (Int, PlaceSuffix.Rank)? {
        guard let (end, rank) = PlaceSuffix.numbered.longest(at: start, in: units) else { return nil }
        let isYard = units[end - 1] == 0x9662 && units[safe: end] == 0x5B50  // 院子
        return isYard ? (start + 1, .number) : (end, rank)
    }

    /// The flat behind an entrance is often a number alone: 3单元 402.
    private mutating func takeBareRoom() -> Bool {
        guard let last = parts.last, last.rank == .entrance,
            index == lastEnd || index == lastEnd + 1 && units[lastEnd] == 0x20
        else { return false }
        let digits = units[index...].prefix { Figure.arabic($0) != nil }
        guard (3...4).contains(digits.count), PlaceSuffix.numbered.longest(at: digits.endIndex, in: units) == nil,
            !Set("元户年人".utf16).contains(units[safe: digits.endIndex] ?? 0)
        else { return false }
        add(PlacePart(range: index..<digits.endIndex, meaning: .other(Units(digits).string), rank: .room))
        return true
    }

    /// Digits as they are, numerals in digits, a letter before or behind (A3, 3A).
    private func houseNumber(at start: Int) -> (String, Int)? {
        if Figure.arabic(units[start]) != nil || Script.of(units[start]) == .latin {
            var end = start
            while end - start <= 6, let unit = units[safe: end],
                Figure.arabic(unit) != nil || unit == 0x2D && end > start
                    || Script.of(unit) == .latin
            { end += 1 }
            guard end - start <= 6 else { return nil }
            return (units.string(start..<end).uppercased(), end)
        }
        guard let numeral = Numeral.read(at: start, in: units), let value = numeral.integer, value < 10_000 else {
            return nil
        }
        return (String(value), numeral.end)
    }

    private func accepts(_ rank: PlaceSuffix.Rank, _ number: String, _ end: Int) -> Bool {
        let isBehind = !parts.isEmpty && index == lastEnd
        let previous = isBehind ? parts[parts.count - 1].rank : .city
        switch rank {
        case .group:
            return isBehind
                && (previous == .community || previous == .township || previous == .group || previous == .estate)
        case .number: return isBehind && (previous == .road || previous == .estate)
        case .room: return isBehind && previous >= .estate && number.count >= 2 || isBehind && previous == .entrance
        case .building: return isBehind || units[safe: end] != 0x4E0A && number.contains(where: \.isNumber)
        case .entrance: return number.count <= 2
        default: return false
        }
    }

    // MARK: Names of no list

    private mutating func takeNamed() -> Bool {
        guard let (end, rank) = PlaceSuffix.named.longest(at: index, in: units), index > lastEnd,
            !PlaceSuffix.isContinued(Units(units[index..<end]), at: end, in: units),
            !PlaceSuffix.isFigure(Units(units[index..<end]), at: end, in: units), let start = stemStart(rank)
        else { return false }
        add(PlacePart(range: start..<end, meaning: .other(units.string(start..<end)), rank: rank))
        return true
    }

    /// Behind the last place, a stop word, a mark or the beginning.
    private func stemStart(_ rank: PlaceSuffix.Rank) -> Int? {
        var start = index
        let least = max(lastEnd, index - Gazetteer.Stems.limit)
        while start > least, Script.of(units[start - 1]) == .han || Figure.arabic(units[start - 1]) != nil {
            if let stop = stopStart(endingAt: start), !isKept(stop, start) { break }
            start -= 1
        }
        // Without an end in sight only whole words belong to the name.
        if start == index - Gazetteer.Stems.limit, start > lastEnd {
            while start < index, !isBorder(start) || index - start > 4 { start += 1 }
        }
        guard start < index, gazetteer.stems.plain.end(at: start, in: units) != index else { return nil }
        return start
    }

    /// Where the stop word begins that ends right here.
    private func stopStart(endingAt end: Int) -> Int? {
        (1...2).map { end - $0 }.first { start in
            start >= 0 && (gazetteer.stems.stops.longest(at: start, in: units)?.end ?? 0) == end
        }
    }

    private func isKept(_ start: Int, _ end: Int) -> Bool {
        (max(0, start - 2)...start).contains { from in
            gazetteer.stems.parts.end(at: from, in: units).map { $0 >= end && $0 <= index + 1 } ?? false
        }
    }

    private mutating func add(_ part: PlacePart) {
        parts.append(part)
        index = part.range.upperBound
    }
}
