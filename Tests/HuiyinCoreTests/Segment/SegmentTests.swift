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

    @Test("the filter leaves out white space and keeps a line for each line", arguments: [1, 2, 7])
    func lines(workers: Int) async throws {
        let lines = (0..<200).map { "停水 \($0) 天" } + [""]
        let spaced = try await Segment(workers: Workers(count: workers)).spaced(lines)
        let words = String(decoding: spaced, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(words.count == 202)
        #expect(words[7] == "停水 7 天")
        #expect(words[200].isEmpty)
    }
}
