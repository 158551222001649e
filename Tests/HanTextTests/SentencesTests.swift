import TestSupport
import HanText
import Testing

@Suite("Sentences")
struct SentencesTests {
    @Test(
        "a sentence ends behind its closing marks and quotes",
        arguments: [
            ("停水了。没人管！", ["停水了。", "没人管！"]),
            ("他说：“不管。”我走了", ["他说：“不管。”", "我走了"]),
            ("真的吗？！怎么办……等着", ["真的吗？！", "怎么办……", "等着"]),
            ("第一行\r\n第二行", ["第一行\r\n", "第二行"]),
            ("先问；再办", ["先问；", "再办"]),
            ("室温18.5度，水费3.2元", ["室温18.5度，水费3.2元"]),
            ("没有句号", ["没有句号"]), ("。", ["。"]), ("", []),
        ])
    func ends(text: String, sentences: [String]) {
        let units = Units(text: text)
        #expect(Sentences.ranges(in: units).map { units.string($0) } == sentences)
    }

    @Test("sentences cover every text without gap or overlap")
    func cover() {
        for units in OddTexts.units + OddTexts.random(500, seed: 5) + [OddTexts.endless] {
            let ranges = Sentences.ranges(in: units)
            #expect(ranges.allSatisfy { !$0.isEmpty })
            #expect(ranges.flatMap(Array.init) == Array(units.indices))
        }
    }
}
