import HuiyinCore
import Testing

@Suite("Masking in summaries")
struct SummaryMaskingTests {
    @Test("personal data is masked and counted; offsets are those of the letter")
    func masked() async throws {
        let text = "😭小区停水已经三天了，请打13800138000联系我。"
        var cases = Cases()
        try await cases.add(text, Cases.said(1))
        let summary = try cases.summaries()[0]
        #expect(summary.sentences.map(\.text) == ["😭小区停水已经三天了，请打[电话]联系我。"])
        #expect(summary.masked == ["电话": 1])
        #expect(SummaryLetters.slice(text, summary.sentences[0].start, summary.sentences[0].end) == text)
    }

    @Test("a number that the limit cuts in two is masked too")
    func cutNumber() async throws {
        var cases = Cases()
        try await cases.add("幸福小区停水三天了电话13800138000", Cases.said(1))
        let summary = try cases.summaries(characters: 20)[0]
        #expect(!summary.sentences.contains { $0.text.contains("138") })
    }

    @Test("a cut never falls inside a character")
    func cutCharacter() async throws {
        var cases = Cases()
        try await cases.add("小区停水" + String(repeating: "𠮷", count: 40), Cases.said(1))
        for characters in 20...25 {
            let text = try cases.summaries(characters: characters)[0].sentences[0].text
            #expect(!text.unicodeScalars.contains("\u{FFFD}"))
        }
    }
}
