public import HanText

/// Finds the parts of letters by the pack's lexicon and by their place: a salutation opens a letter, thanks end it.
public struct LetterStructure: Sendable {
    private let head: LetterHead
    private let tail: LetterTail
    private let shifts: PhraseTrie

    public init(_ lexicon: Lexicon) {
        head = LetterHead(lexicon)
        tail = LetterTail(lexicon)
        shifts = PhraseTrie(lexicon.topicShifts.map { NormalForm.units($0) })
    }

    public func callAsFunction(_ passage: Passage) -> LetterParts { self(passage.units, passage.normal) }

    /// - Parameter units: as written; numbers in circles are seen only there.
    public func callAsFunction(_ units: Units, _ normal: NormalText) -> LetterParts {
        let text = normal.units
        let opening = head(text)
        let ending = tail(text, from: opening.end)
        let body = opening.end..<ending.start
        let series = Series.all(in: units, normal, within: body)
        let sentences = Sentences.ranges(in: text)
        let division = Division(text, body, sentences, shifts)
        return LetterParts(
            sentences: sentences, salutation: opening.salutation, introduction: opening.introduction, body: body,
            closing: ending.closing, signature: ending.signature, date: ending.date,
            items: Series.items(of: series), matters: division.matters(series))
    }
}
