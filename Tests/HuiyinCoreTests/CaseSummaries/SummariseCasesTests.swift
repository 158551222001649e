import TestSupport
import HuiyinCore
import Testing

@Suite("Case summaries")
struct SummariseCasesTests {
    @Test("sentences are cut from the letter exactly where they say, before masking")
    func exactSlices() async throws {
        for text in SummaryLetters.random(200, seed: 71) {
            var cases = Cases()
            try await cases.add(text, Cases.said(1))
            for sentence in try cases.summaries()[0].sentences {
                let slice = SummaryLetters.slice(text, sentence.start, sentence.end)
                #expect(sentence.text == slice)  // these letters hold nothing to mask
                #expect(sentence.source == cases.documents[0].message.source)
            }
        }
    }

    @Test("a summary has no more sentences and characters than allowed", arguments: [1, 3, 20], [20, 120, 2000])
    func limits(sentences: Int, characters: Int) async throws {
        for text in SummaryLetters.random(60, seed: 72) {
            var cases = Cases()
            try await cases.add(text, Cases.said(1))
            let summary = try cases.summaries(sentences: sentences, characters: characters)[0]
            #expect((1...sentences).contains(summary.sentences.count))
            #expect(summary.sentences.reduce(0) { $0 + $1.end - $1.start } <= characters)
        }
    }

    @Test("sentences stand in the letter's own order and do not overlap")
    func order() async throws {
        for text in SummaryLetters.random(100, seed: 73) {
            var cases = Cases()
            try await cases.add(text, Cases.said(1))
            let sentences = try cases.summaries()[0].sentences
            #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.end <= $1.start })
        }
    }

    @Test("a report is never quoted")
    func report() async throws {
        var cases = Cases()
        try await cases.add("物业经理收红包。请查处。", Cases.said(1, appeal: .report))
        let summary = try cases.summaries()[0]
        #expect(summary.sentences.isEmpty && summary.masked.isEmpty)
        #expect(!summary.title.contains("红包"))
    }

    @Test(
        "an informant is not quoted in somebody else's order either")
    func reportInGroup() async throws {
        var cases = Cases()
        try await cases.add([
            (Letters.message("小区停水三天了。", key: 1), Cases.said(1)),
            (Letters.message("小区停水三天了。我知道物业经理收了红包。", key: 2), Cases.said(2, probability: 0.5, appeal: .report)),
        ])
        #expect(try !cases.summaries()[0].sentences.contains { $0.source == Letters.message("", key: 2).source })
    }

    @Test(
        "salutations and thanks are not chosen while there is something to say")
    func formulae() async throws {
        var cases = Cases()
        try await cases.add("尊敬的领导，您好！小区停水已经三天了。谢谢！", Cases.said(1))
        #expect(try cases.summaries()[0].sentences.map(\.text) == ["小区停水已经三天了。"])
    }

    @Test("the sentence with evidence is chosen first")
    func evidence() async throws {
        let text = "我家住在这里很多年了。小区的暖气不热。每天都要上班。"
        let piece = Evidence(field: .text, start: 14, end: 18, text: "暖气不热", why: "职责")
        let said = Classification(
            item: ItemKey(1), candidates: [], assisting: [], topic: nil, topicProbability: 0, appealType: .complaint,
            urgency: .normal, lane: .review, laneReason: "", evidence: [piece], tell: [])
        var cases = Cases()
        try await cases.add(text, said)
        #expect(try cases.summaries(sentences: 1)[0].sentences.map(\.text) == ["小区的暖气不热。"])
    }

    @Test("the fullest letter of a group speaks, for all voices")
    func teller() async throws {
        var cases = Cases()
        try await cases.add([
            (Letters.message("小区停水三天。", key: 1), Cases.said(1)),
            (Letters.message("小区停水三天，没人管。", key: 2), Cases.said(2)),
        ])
        let summary = try cases.summaries()[0]
        #expect(summary.voices == 2)
        #expect(summary.sentences.map(\.text) == ["小区停水三天，没人管。"])
    }

    @Test("additions to earlier orders are not summarised")
    func additions() async throws {
        var cases = Cases()
        try await cases.add([(Letters.message("小区停水三天。", key: 1), Cases.said(1))], earlier: OrderID("O1"))
        #expect(try cases.summaries().isEmpty)
    }
}
