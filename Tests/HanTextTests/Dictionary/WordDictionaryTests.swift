import HanText
import Testing

@Suite("The office's dictionary")
struct WordDictionaryTests {
    private func table(_ sources: DictionarySources) -> WordTable { WordDictionary(sources, .sample).table }

    @Test("a term is whole although nobody has counted it")
    func terms() {
        #expect(table(.sample()).words(of: "督办单的").count == 4)
        #expect(table(.sample(terms: ["督办单", "停水费"])).words(of: "督办单的停水费") == ["督办单", "的", "停水费"])
    }

    @Test("a compound is whole when cutting it leaves single characters, else the sentences decide")
    func compounds() {
        let table = table(.sample(compounds: ["物业费", "暖气漏水"]))
        #expect(table.words(of: "物业费") == ["物业费"])
        #expect(table.words(of: "暖气漏水") == ["暖气", "漏水"])
    }

    @Test("what people cut in a sentence is cut, even where a frequency dictionary joins it")
    func sentences() {
        #expect(table(.sample()).words(of: "一个月") == ["一个", "月"])
        #expect(table(.sample(measures: ["个"])).words(of: "一个月") == ["一", "个", "月"])
        let taught = table(.sample(sentences: Array(repeating: "停 水 一 个 月 。", count: 3)))
        #expect(taught.words(of: "停水一个月") == ["停", "水", "一", "个", "月"])
    }

    @Test(
        "numerals are whole and apart from their measures",
        arguments: ["二十三", "一百二十", "两千三", "第三", "三分之一", "四十五万", "第一百二十四"])
    func numerals(numeral: String) {
        #expect(table(.sample(measures: ["个"])).words(of: numeral + "个") == [numeral, "个"])
    }

    @Test("costs are whole numbers of 1…254")
    func costs() {
        let table = table(.sample(terms: ["督办单"], sentences: ["停 水 一 个 月 。"]))
        #expect(table.costs.allSatisfy { (1...254).contains($0) && $0 == $0.rounded() })
    }

    @Test("the same sources give the same bytes, with the header ICU asks for")
    func file() throws {
        let sources = DictionarySources.sample(terms: ["督办单"], sentences: ["停 水 一 个 月 。"])
        let bytes = try WordDictionary(sources, .sample).file()
        #expect(try WordDictionary(sources, .sample).file() == bytes)
        #expect(bytes[2...3].elementsEqual([0xDA, 0x27]))
        #expect(bytes[12..<16].elementsEqual("Dict".utf8))
        #expect(WordDictionary.path.hasSuffix("/brkitr/cjdict.dict"))
    }

    @Test("without a frequency dictionary ICU's own words take its place")
    func nextBest() {
        var sources = DictionarySources.sample(frequencies: nil)
        sources.stock = [(Units("停水".utf16), 90), (Units("停".utf16), 100), (Units("水".utf16), 100)]
        #expect(table(sources).words(of: "停水") == ["停水"])
    }

    @Test("ICU's own dictionary can be read")
    func stock() throws {
        let words = try StockDictionary.words()
        #expect(words.count > 300_000)
        #expect(words.allSatisfy { !$0.word.isEmpty && (0...255).contains($0.cost) })
    }
}
