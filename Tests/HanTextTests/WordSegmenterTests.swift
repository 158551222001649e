import TestSupport
import HanText
import Testing

@Suite("Word segmenter")
struct WordSegmenterTests {
    @Test("tokens cover every odd text without gap or overlap")
    func coverOddTexts() throws {
        var segmenter = try WordSegmenter()
        for units in OddTexts.units { expectCover(try segmenter.tokens(in: units), of: units) }
    }

    @Test("tokens cover random texts without gap or overlap")
    func coverRandomTexts() throws {
        var segmenter = try WordSegmenter()
        for units in OddTexts.random(500, seed: 1) { expectCover(try segmenter.tokens(in: units), of: units) }
    }

    @Test("a hundred thousand ideographs without punctuation are covered")
    func coverEndlessText() throws {
        var segmenter = try WordSegmenter()
        expectCover(try segmenter.tokens(in: OddTexts.endless), of: OddTexts.endless)
    }

    @Test("an empty text has no tokens")
    func empty() throws {
        var segmenter = try WordSegmenter()
        #expect(try segmenter.tokens(in: []).isEmpty)
    }

    @Test("the tokens of a text do not depend on the texts cut before it")
    func independentOfHistory() throws {
        var worn = try WordSegmenter()
        _ = try worn.tokens(in: OddTexts.endless)
        for units in OddTexts.units + OddTexts.random(100, seed: 2) {
            _ = try worn.tokens(in: Units(text: "别的来信，电话12345。"))
            var fresh = try WordSegmenter()
            #expect(try worn.tokens(in: units) == fresh.tokens(in: units))
        }
    }

    @Test("words, numbers and marks are told apart")
    func kinds() throws {
        var segmenter = try WordSegmenter()
        let units = Units(text: "小区 12 heat。")
        let tokens = try segmenter.tokens(in: units)
        #expect(tokens.map { units.string($0.range) } == ["小区", " ", "12", " ", "heat", "。"])
        #expect(tokens.map(\.kind) == [.ideograph, .other, .number, .other, .word, .other])
        #expect(tokens.map(\.isWord) == [true, false, true, false, true, false])
    }

    @Test("no token ends between the two units of one character")
    func wholeCharacters() throws {
        var segmenter = try WordSegmenter()
        for text in OddTexts.all {
            let units = Units(text: text)
            let splits = try segmenter.tokens(in: units).filter { token in
                Int(token.end) < units.count && units[Int(token.end)] & 0xFC00 == 0xDC00
            }
            #expect(splits.isEmpty, "\(text)")
        }
    }

    private func expectCover(_ tokens: [Token], of units: Units, _ location: SourceLocation = #_sourceLocation) {
        var end = 0
        for token in tokens {
            guard token.range.lowerBound == end, !token.range.isEmpty else {
                Issue.record("token \(token.range) does not begin at \(end)", sourceLocation: location)
                return
            }
            end = token.range.upperBound
        }
        #expect(end == units.count, sourceLocation: location)
    }
}
