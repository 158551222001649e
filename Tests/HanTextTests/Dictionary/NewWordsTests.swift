import HanText
import Testing

@Suite("New words and the check of a dictionary")
struct NewWordsTests {
    private let table = WordDictionary(.sample(terms: ["停水"]), .sample).table

    @Test("characters that keep together among changing neighbours are proposed, with examples")
    func proposes() {
        let neighbours = ["的", "水", "费", "月", "个"]
        let texts = neighbours.flatMap { left in neighbours.map { Units("\(left)敕勒\($0)。".utf16) } }
        let found = NewWords(table: table, parameters: .init(count: 5, cohesion: 1, freedom: 1.5))(texts)
        let first = found.first
        #expect(first?.word == Units("敕勒".utf16))
        #expect(first?.count == 25)
        #expect(first?.examples.count == 2)
    }

    @Test("what always stands in the same longer stretch is no word of its own")
    func bound() {
        let texts = (0..<20).map { _ in Units("停水敕勒川停水".utf16) }
        let found = NewWords(table: table, parameters: .init(count: 5, cohesion: 1, freedom: 1))(texts)
        #expect(!found.contains { $0.word == Units("敕勒".utf16) })
    }

    @Test("a check names words that are never chosen, listed twice, or tear others apart")
    func check() {
        let table = WordTable(["停": 10, "水": 10, "停水": 60, "水费": 5, "费": 80, "交": 10].units)
        let findings = DictionaryCheck(table: table)(
            words: [Units("停水".utf16), Units("水费".utf16), Units("水费".utf16)],
            sentences: SegmentedText(Units("交 停水 费".utf16)))
        #expect(findings.contains(.neverChosen(Units("停水".utf16), parts: [Units("停".utf16), Units("水".utf16)])))
        #expect(findings.contains(.listedTwice(Units("水费".utf16))))
        #expect(findings.contains(.splits(Units("水费".utf16), sentence: Units("交停水费".utf16))))
    }
}
