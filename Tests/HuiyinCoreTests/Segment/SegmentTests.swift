import HanText
import HuiyinCore
import Testing

@Suite("Segmenting")
struct SegmentTests {
    @Test("a document holds its text, its normal form, and words that cover that")
    func documents() async throws {
        let document = try await Letters.document("督办单：小區停水😭", title: "停水")
        #expect(document.body.units.string == "督办单：小區停水😭")
        #expect(document.body.normal.units.string == "督办单:小区停水😭")
        #expect(document.body.tokens.last?.range.upperBound == document.body.normal.units.count)
        #expect(document.title?.units.string == "停水")
    }

    @Test("words of the office's lexicon are kept whole, without it they are not")
    func lexicon() async throws {
        let lexicon = try Installed.pack.get().lexicon
        #expect(
            try await Segment(lexicon: lexicon, workers: Workers(count: 1)).words(of: ["请签收督办单"])[0].contains("督办单"))
        #expect(try await Segment(lexicon: nil, workers: Workers(count: 1)).words(of: ["督办单"])[0].count > 1)
    }

    @Test("the filter leaves out white space and keeps a line for each line", arguments: [1, 2, 7])
    func lines(workers: Int) async throws {
        let lines = (0..<200).map { "停水 \($0) 天" } + [""]
        let words = try await Segment(lexicon: nil, workers: Workers(count: workers)).words(of: lines)
        #expect(words.count == 201)
        #expect(words[7] == ["停水", "7", "天"])
        #expect(words[200].isEmpty)
    }
}
