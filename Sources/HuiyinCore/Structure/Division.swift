import HanText

/// Divides a body of several matters: at the items of an enumeration that are more than a clause each, and at sentences
/// that turn to something else.
///
/// Half of the letters that touch two topics are one matter with its circumstances, so nothing else divides.
struct Division {
    /// Letters; a clause has about eight. Shorter items list parts of one thing.
    private static let shortest = 8
    /// Units before an enumeration in which it is announced.
    private static let lead = 16
    private static let stops = Set("!?。…\n".utf16)
    /// An enumeration so announced is of one matter.
    private static let ofOne = PhraseTrie(
        ["要求", "诉求", "请求", "原因", "理由", "依据", "经过", "证据", "后果"].map { Units($0.utf16) })

    private let text: Units
    private let body: Range<Int>
    private let shifts: [Int]

    init(_ text: Units, _ body: Range<Int>, _ sentences: [Range<Int>], _ phrases: PhraseTrie) {
        self.text = text
        self.body = body
        shifts = sentences.compactMap { sentence in
            guard let start = sentence.first(where: { Script.isContent(text[$0]) }), start > body.lowerBound,
                sentence.upperBound <= body.upperBound || start < body.upperBound,
                phrases.longest(at: start, in: text) != nil,
                Division.isMatter(text[start..<min(sentence.upperBound, body.upperBound)])
            else { return nil }
            return start
        }
    }

    /// Ranges that cover the body; what stands before the first item belongs to it.
    func matters(_ series: [Series]) -> [Range<Int>] {
        let items = series.filter { $0.level == 0 && isOfSeveral($0) }
            .flatMap { $0.marks.dropFirst().map(\.range.lowerBound) }
        let cuts = [body.lowerBound] + Set(items + shifts).sorted() + [body.upperBound]
        return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
    }

    private func isOfSeveral(_ series: Series) -> Bool {
        let items = series.marks.indices.filter { index in
            let range = series.range(of: index)
            let isSentence = range.upperBound == body.upperBound || endsSentence(range)
            return Division.isMatter(text[series.marks[index].range.upperBound..<range.upperBound])
                && (isSentence || !series.kind.isWord)
        }
        return items.count > 1 && !isOfOne(before: series.marks[0].range.lowerBound)
    }

    private func endsSentence(_ range: Range<Int>) -> Bool {
        text[range].last { $0 != 0x20 }.map(Division.stops.contains) ?? false
    }

    private func isOfOne(before place: Int) -> Bool {
        let lead = text[max(body.lowerBound, place - Division.lead)..<place]
        guard let mark = lead.last(where: { $0 != 0x20 && $0 != 0x0A }), mark == 0x3A else { return false }
        return Division.ofOne.occurs(in: Units(lead))
    }

    private static func isMatter(_ units: ArraySlice<UInt16>) -> Bool {
        units.lazy.filter { Script.isContent($0) }.prefix(shortest).count == shortest
    }
}
