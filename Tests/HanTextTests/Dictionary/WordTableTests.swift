import HanText
import Testing

@Suite("Words and their costs")
struct WordTableTests {
    private let table = WordTable(
        [
            "督": 120, "办": 90, "单": 90, "督办": 100, "督办单": 130, "办单": 250, "的": 40, "限时": 110,
        ].units)

    @Test("the cheapest path cuts a run, an unknown character costs 255")
    func path() {
        #expect(table.words(of: "限时督办单的") == ["限时", "督办单", "的"])
        #expect(table.words(of: "督办的") == ["督办", "的"])
        #expect(table.words(of: "某督办") == ["某", "督办"])
        #expect(table.parts(of: Units("督办单".utf16)).cost == 190)
    }

    @Test("every run is covered without gap or overlap", arguments: ["", "某", "某某某", "督督办单单", "单的的督办单限"])
    func covers(text: String) {
        var end = 0
        for range in table.cut(Units(text.utf16)) {
            #expect(range.lowerBound == end)
            end = range.upperBound
        }
        #expect(end == text.utf16.count)
    }

    @Test("of two paths that cost the same the one found first stays, as in ICU")
    func ties() {
        let table = WordTable(["甲": 10, "乙": 10, "丙": 10, "甲乙": 20, "乙丙": 20].units)
        #expect(table.words(of: "甲乙丙") == ["甲", "乙丙"])
    }

    @Test("a line keeps everything that is no Chinese")
    func spaced() {
        #expect(table.spaced(Units("限时督办单：3的ok".utf16)).string == "限时 督办单 ：3 的 ok")
    }
}
