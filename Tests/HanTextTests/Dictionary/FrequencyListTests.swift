import HanText
import Testing

@Suite("Frequency lists and segmented sentences")
struct FrequencyListTests {
    @Test("word and count, a tag or none; other lines are counted, other scripts left out")
    func lines() {
        let list = FrequencyList(Units("停水 12 v\n小区\t30\r\nT恤 5 n\n没有数\n坏 x n\n\n停水 3\n".utf16))
        #expect(list.counts == [Units("停水".utf16): 15, Units("小区".utf16): 30])
        #expect(list.total == 45)
        #expect(list.unread == 2)
    }

    @Test("a sentence is runs of Chinese with the ends of their words; marks and digits end a run")
    func runs() {
        let text = SegmentedText(Units("小区 3 号 楼 停水 。\n\n水 停 了\n".utf16))
        #expect(text.sentences.count == 2)
        #expect(text.runs.map(\.units.string) == ["小区", "号楼停水", "水停了"])
        #expect(text.runs[1].words == [0..<1, 1..<2, 2..<4])
        #expect(text.counts[Units("停水".utf16)] == 1)
    }
}
