/// Writes a normal text and its map: here spaces, repeated marks and halves of characters meet their neighbours.
struct NormalBuilder {
    private(set) var units: Units = []
    private var map = NormalMap()
    /// White space that the next character keeps or removes.
    private var blank: (range: Range<Int>, breaksLine: Bool)?
    /// Where the last full stop ends, and how many it stands for.
    private var dots = (end: 0, count: 0)
    private var hasUndecided = false

    private static let dot: UInt16 = 0x2E
    private static let ellipsis: UInt16 = 0x2026

    init(capacity: Int) { units.reserveCapacity(capacity) }

    /// Whether a character is plain and needs no look at what stands before it.
    func isFree(for entry: NormalTable.Entry) -> Bool {
        entry.isPlain && blank == nil
            && !(entry.isMark && (units.last == entry.unit || entry.unit == NormalBuilder.dot))
    }

    /// Plain characters unit by unit.
    ///
    /// - Precondition: ``isFree(for:)`` for the first of them.
    mutating func copy(_ source: Units, _ range: Range<Int>, _ table: NormalTable) {
        map.follow(units.count, range.lowerBound)
        units.append(addingCapacity: range.count) { span in
            for index in range { span.append(table[source[index]].unit) }
        }
    }

    /// - Parameter stretch: what the units stand for as a whole.
    mutating func append(_ normal: some Sequence<UInt16>, for stretch: Range<Int>, _ table: NormalTable) {
        var start: Int?
        for unit in normal {
            let entry = table[unit]
            let unit = entry.kind == .plain || entry.kind == .undecided ? entry.unit : unit
            if start == nil { start = begin(unit) }
            hasUndecided = hasUndecided || entry.kind == .undecided
            put(unit, isMark: entry.isMark)
        }
        guard let start else { return }
        if start == units.count { extend(to: stretch.upperBound) } else { map.note(start..<units.count, stretch) }
    }

    mutating func addBlank(_ range: Range<Int>, breaksLine: Bool) {
        let start = blank?.range.lowerBound ?? range.lowerBound
        blank = (start..<range.upperBound, breaksLine || blank?.breaksLine == true)
    }

    /// What was dropped up to `end` belongs to the last character.
    mutating func extend(to end: Int) {
        guard !units.isEmpty, blank == nil else { return }
        map.extend(from: lastCharacter, to: end)
    }

    /// Zero in the beginning.
    var lastScalar: UInt32 {
        units.isEmpty ? 0 : units.scalar(at: lastCharacter).value
    }

    /// - Precondition: there is one.
    private var lastCharacter: Int {
        let last = units.count - 1
        return last > 0 && units.scalar(at: last - 1).length == 2 ? last - 1 : last
    }

    var endsInMongolian: Bool { blank == nil && units.last.map(NormalScan.isMongolian) == true }

    mutating func finish(originalCount: Int) -> NormalText {
        if hasUndecided { PhraseSimplification.apply(to: &units) }
        return NormalText(units: units, originalCount: originalCount, pieces: map.finish(units.count))
    }

    /// - Returns: where the characters that come next begin.
    private mutating func begin(_ unit: UInt16) -> Int {
        keepBlank(before: unit)
        // What was dropped between two halves of a character must not make them one.
        let wouldJoin = unit & 0xFC00 == 0xDC00 && units.last.map { $0 & 0xFC00 == 0xD800 } == true
        defer { if wouldJoin { units.append(0x20) } }
        return units.count
    }

    /// One space for each run, none at the ends of a text and between ideographs, and a line break where there was one:
    /// sentences end there.
    private mutating func keepBlank(before unit: UInt16) {
        guard let (range, breaksLine) = blank else { return }
        blank = nil
        guard !units.isEmpty, breaksLine || !(endsInIdeograph && NormalBuilder.isIdeograph(unit)) else { return }
        map.note(units.count..<units.count + 1, range)
        units.append(breaksLine ? 0x0A : 0x20)
    }

    private var endsInIdeograph: Bool {
        !units.isEmpty && NormalBuilder.isIdeograph(units[lastCharacter])
    }

    /// - Parameter unit: of two the first.
    private static func isIdeograph(_ unit: UInt16) -> Bool { Script.of(unit) == .han || unit == 0x3007 }

    private mutating func put(_ unit: UInt16, isMark: Bool) {
        if isMark, repeats(unit) { return }
        units.append(unit)
        if unit == NormalBuilder.dot { dots = (units.count, 1) }
    }

    /// Three full stops are an ellipsis, and one or more behind it belong to it.
    private mutating func repeats(_ mark: UInt16) -> Bool {
        guard let last = units.last else { return false }
        if mark == NormalBuilder.dot, last == NormalBuilder.ellipsis { return true }
        guard mark == last else { return false }
        if mark == NormalBuilder.dot {
            dots = dots.end == units.count ? (dots.end, dots.count + 1) : (units.count, 2)
            if dots.count == 3 { units[units.count - 1] = NormalBuilder.ellipsis }
        }
        return true
    }
}
