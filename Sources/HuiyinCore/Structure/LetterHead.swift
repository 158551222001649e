import HanText

/// Finds the salutation, and how the writer names himself, at the beginning of a letter.
struct LetterHead: Sendable {
    struct Opening {
        var salutation: Range<Int>?
        var introduction: Range<Int>?
        /// Where the body begins.
        var end: Int
    }

    /// Units of `尊敬的` with whom it addresses, and of a clause of introduction: longer ones are no formula.
    private static let longest = 24
    private static let marks = Set(":,!。;…—~ \n、".utf16)
    private static let respectful = PhraseTrie(["尊敬的", "敬爱的"].map { Units($0.utf16) })
    /// 领导好像, 你好多: no greeting.
    private static let continued = Set("像几多久些不容歹转评".utf16)
    /// A clause that says what is wanted is no mere introduction.
    private static let wanting = PhraseTrie(
        ["反映", "投诉", "举报", "咨询", "建议", "请问", "想", "要求", "希望"].map { Units($0.utf16) })

    private let salutations: PhraseTrie
    private let introductions: PhraseTrie

    init(_ lexicon: Lexicon) {
        salutations = PhraseTrie(lexicon.salutations.map { NormalForm.units($0) })
        introductions = PhraseTrie(lexicon.selfIntroductions.map { NormalForm.units($0) })
    }

    func callAsFunction(_ text: Units) -> Opening {
        var end = 0
        while let next = addressee(at: end, in: text) ?? greeting(at: end, in: text) { end = skipMarks(next, text) }
        var opening = Opening(salutation: end > 0 ? 0..<end : nil, introduction: nil, end: end)
        if let clause = introduction(at: end, in: text) {
            opening.introduction = end..<clause
            opening.end = clause
        }
        return opening
    }

    /// 尊敬的某某市长：
    private func addressee(at start: Int, in text: Units) -> Int? {
        guard LetterHead.respectful.longest(at: start, in: text) != nil else { return nil }
        let end = text[start...].prefix(LetterHead.longest).firstIndex(where: LetterHead.marks.contains)
        return end ?? salutations.longest(at: start, in: text)?.end
    }

    /// A greeting may stand without a mark; 市领导 without one is whom the letter is about.
    private func greeting(at start: Int, in text: Units) -> Int? {
        guard let end = salutations.longest(at: start, in: text)?.end else { return nil }
        guard end < text.count, !LetterHead.marks.contains(text[end]) else { return end }
        if salutations.longest(at: end, in: text) != nil { return end }
        let greets = text[end - 1] == 0x597D || text[end - 1] == 0x4E86  // 好, 了
        return greets && !LetterHead.continued.contains(text[end]) ? end : nil
    }

    private func introduction(at start: Int, in text: Units) -> Int? {
        guard introductions.longest(at: start, in: text) != nil,
            let end = text[start...].prefix(LetterHead.longest).firstIndex(where: LetterHead.marks.contains),
            !LetterHead.wanting.occurs(in: Units(text[start..<end]))
        else { return nil }
        let next = skipMarks(end, text)
        return next < text.count ? next : nil
    }

    private func skipMarks(_ start: Int, _ text: Units) -> Int {
        text[start...].firstIndex { !LetterHead.marks.contains($0) } ?? text.count
    }
}
