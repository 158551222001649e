import HanText
import HuiyinCore
import TestSupport
import Testing

@Suite("Mentions of any text")
struct MentionPropertyTests {
    private static let pool: Units =
        Array(
            "土右旗萨拉齐镇和平村路街与口三二一十百千万亿几多余来元块角毛分号楼单元室社组户人名年月日天点半前左右至到第每晚上周五去今昨冬1234567890.-:/,，。* wk小区的在\u{0}😭".utf16
        ) + [0xD800, 0xDC00]

    @Test("ranges lie inside the text, those of one kind do not overlap, whatever the units and the borders")
    func ranges() throws {
        let finder = try Mentioning.finder.get()
        var generator = SplitMix64(seed: 77)
        for round in 0..<4000 {
            let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                Self.pool.randomElement(using: &generator)!
            }
            let tokens = round.isMultiple(of: 2) ? [] : tokens(of: text, &generator)
            let day =
                round.isMultiple(of: 3) ? nil : Day(number: Int.random(in: -1_000_000...3_000_000, using: &generator))
            let mentions = finder.mentions(in: text, tokens: tokens, on: day)
            var ends: [Mention.Kind: Int] = [:]
            for mention in mentions {
                #expect(mention.range.lowerBound >= ends[mention.kind, default: 0], "\(text)")
                #expect(mention.range.upperBound <= text.count && !mention.range.isEmpty, "\(text)")
                ends[mention.kind] = mention.range.upperBound
            }
        }
    }

    @Test("a long text without an end in sight is read in time that grows with its length")
    func long() throws {
        let finder = try Mentioning.finder.get()
        for word in ["一", "1", "和平路", "土右旗", "3号楼", "年", "1:", "路与"] {
            let text = Units(text: String(repeating: word, count: 20_000))
            #expect(finder.mentions(in: text, tokens: [], on: nil).allSatisfy { $0.range.upperBound <= text.count })
        }
    }

    private func tokens(of text: Units, _ generator: inout SplitMix64) -> [Token] {
        var tokens: [Token] = []
        var start = 0
        while start < text.count {
            let end = min(text.count, start + Int.random(in: 1...3, using: &generator))
            tokens.append(Token(start: Int32(start), end: Int32(end), kind: .ideograph))
            start = end
        }
        return tokens
    }
}
