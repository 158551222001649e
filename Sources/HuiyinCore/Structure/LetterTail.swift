import HanText

/// Finds date, signature and closing, from the end of a letter backwards.
struct LetterTail: Sendable {
    struct Ending {
        /// Where the body ends.
        var start: Int
        var closing: Range<Int>?
        var signature: Range<Int>?
        var date: Range<Int>?
    }

    /// Units of a signature: a compound's name and 全体业主.
    private static let longest = 20
    private static let marks = Set(":,!?。;…—~ \n、".utf16)
    private static let stops = Set("!?。;…\n".utf16)
    private static let signing = PhraseTrie(
        ["全体", "业主", "村民", "居民", "群众", "市民", "反映人", "投诉人", "写信人", "来信人", "建议人", "署名", "代表"].map { Units($0.utf16) })

    private let formulas: PhraseTrie

    init(_ lexicon: Lexicon) {
        formulas = PhraseTrie((lexicon.closings + lexicon.setPhrases).map { NormalForm.units($0) })
    }

    func callAsFunction(_ text: Units, from start: Int) -> Ending {
        var ending = Ending(start: text.count)
        if let date = WrittenDate.start(in: text, from: start) { ending.take(\.date, from: date) }
        if let name = signature(in: text, start..<ending.start, isDated: ending.date != nil) {
            ending.take(\.signature, from: name)
        }
        if let closing = closing(in: text, start..<ending.start) { ending.take(\.closing, from: closing) }
        return ending
    }

    /// The last line, or what stands between the last sentence and the date.
    private func signature(in text: Units, _ range: Range<Int>, isDated: Bool) -> Int? {
        let end = withoutMarks(range, text)
        guard let stop = text[range.lowerBound..<end].lastIndex(where: LetterTail.stops.contains) else { return nil }
        let start = stop + 1
        let name = Units(text[start..<end])
        guard (2...LetterTail.longest).contains(name.count),
            !name.contains(where: { ",:".utf16.contains($0) }) || isDated,
            name.contains(where: { Script.of($0) == .han })
        else { return nil }
        if formulas.longest(at: 0, in: name)?.end == name.count { return nil }
        let isLine = text[stop] == 0x0A
        return LetterTail.signing.occurs(in: name) && (isLine || isDated) || (isLine && isDated) ? start : nil
    }

    /// Clauses of nothing but formulae, and thanks at the end of another.
    private func closing(in text: Units, _ range: Range<Int>) -> Int? {
        var start = range.upperBound
        while true {
            let end = withoutMarks(range.lowerBound..<start, text)
            let clause = text[range.lowerBound..<end].lastIndex(where: LetterTail.marks.contains).map { $0 + 1 }
            guard let from = thanks(in: text, (clause ?? range.lowerBound)..<end) else { break }
            start = from
        }
        return start < range.upperBound ? start : nil
    }

    private func thanks(in text: Units, _ clause: Range<Int>) -> Int? {
        guard !clause.isEmpty else { return nil }
        var place = clause.lowerBound
        while place < clause.upperBound, let end = formulas.longest(at: place, in: text)?.end { place = end }
        if place == clause.upperBound { return clause.lowerBound }
        return clause.suffix(8).first { start in
            text[start] == 0x8C22 && formulas.longest(at: start, in: text)?.end == clause.upperBound  // 谢
        }
    }

    private func withoutMarks(_ range: Range<Int>, _ text: Units) -> Int {
        text[range].lastIndex { !LetterTail.marks.contains($0) }.map { $0 + 1 } ?? range.lowerBound
    }
}

extension LetterTail.Ending {
    mutating func take(_ part: WritableKeyPath<Self, Range<Int>?>, from place: Int) {
        self[keyPath: part] = place..<start
        start = place
    }
}

/// A date at the very end of a text.
enum WrittenDate {
    private static let figures = Set("0123456789〇零一二三四五六七八九十o".utf16)
    private static let joints = Set("年月日号.-/".utf16)

    /// - Returns: where it begins; nil for a date that belongs to a sentence (停水到2021年12月1日).
    static func start(in text: Units, from lowest: Int) -> Int? {
        let end = text[lowest...].lastIndex { $0 != 0x0A && $0 != 0x20 && $0 != 0x3002 }.map { $0 + 1 } ?? lowest
        let isPart = { (unit: UInt16) in figures.contains(unit) || joints.contains(unit) }
        let start = text[lowest..<end].lastIndex { !isPart($0) }.map { $0 + 1 } ?? lowest
        guard start > lowest, (8...12).contains(end - start), figures.contains(text[start]) else { return nil }
        let parts = text[start..<end].split(whereSeparator: joints.contains)
        guard parts.count == 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ (1...3).contains($0.count) }),
            [0x0A, 0x20, 0x3002, 0x21].contains(text[start - 1])
        else { return nil }
        return start
    }
}
