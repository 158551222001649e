import TestSupport
import HanText
import Testing

@Suite("Word joiner")
struct WordJoinerTests {
    @Test("a word of the lexicon is kept whole", arguments: ["督办单", "暖气不热", "三民活动"])
    func keepsWhole(word: String) throws {
        let words = try joined("请按\(word)办理", lexicon: [word])
        #expect(words.contains(word))
        #expect(words.joined() == "请按\(word)办理")
    }

    @Test("督办单 is several words without the lexicon and one with it")
    func dispatchSlip() throws {
        #expect(try joined("督办单", lexicon: []).count > 1)
        #expect(try joined("督办单", lexicon: ["督办单"]) == ["督办单"])
    }

    @Test("a word that begins or ends inside a token is not cut out of it")
    func neverAcrossBorders() {
        let units = Units(text: "督办单位")
        let tokens = [Token(start: 0, end: 2, kind: .ideograph), Token(start: 2, end: 4, kind: .ideograph)]
        let joiner = WordJoiner(words: ["督办单", "办单位", "办单", "督", "位"].map { Units(text: $0) })
        #expect(joiner(tokens, in: units) == tokens)
    }

    @Test("the longest word wins")
    func longestFirst() throws {
        let lexicon = ["督办单", "督办单位", "意见督办单位"]
        #expect(try joined("意见督办单位", lexicon: lexicon) == ["意见督办单位"])
    }

    @Test("words join from left to right")
    func leftToRight() {
        let units = Units(text: "甲乙丙")
        let tokens = (0..<3).map { Token(start: $0, end: $0 + 1, kind: .ideograph) }
        let joiner = WordJoiner(words: [Units(text: "甲乙"), Units(text: "乙丙")])
        #expect(joiner(tokens, in: units).map { units.string($0.range) } == ["甲乙", "丙"])
    }

    @Test("joining never makes a border that was not there")
    func onlyRemovesBorders() throws {
        let joiner = WordJoiner(words: ["暖气", "气不", "不热", "小区的", "12"].map { Units(text: $0) })
        var segmenter = try WordSegmenter()
        for units in OddTexts.random(300, seed: 3) {
            let tokens = try segmenter.tokens(in: units)
            let joined = joiner(tokens, in: units)
            #expect(Set(joined.map(\.end)).isSubset(of: tokens.map(\.end)))
            #expect(joined.last?.end == tokens.last?.end)
            #expect(zip(joined, joined.dropFirst()).allSatisfy { $0.end == $1.start })
        }
    }

    @Test("a traditional or full-width spelling joins like the normal one, words typed apart do not")
    func normal() throws {
        #expect(try joined("督辦單", lexicon: ["督办单"]) == ["督辦單"])
        #expect(try joined("督辦 單", lexicon: ["督办单"]).contains(" "))
    }

    private func joined(_ text: String, lexicon: [String]) throws -> [String] {
        var segmenter = try WordSegmenter()
        let units = Units(text: text)
        let joiner = WordJoiner(words: lexicon.map { NormalForm.units($0) })
        let tokens = joiner(try segmenter.tokens(in: units), in: NormalForm.standard(units))
        return tokens.map { units.string($0.range) }
    }
}
