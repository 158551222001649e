import TestSupport
import HanText
import Testing

@Suite("Folding")
struct FoldingTests {
    @Test("folding keeps the length of every text")
    func keepsLength() {
        for units in OddTexts.units + OddTexts.random(300, seed: 4) + [OddTexts.endless] {
            #expect(Folding.standard(units).count == units.count)
        }
    }

    @Test(
        "width, letter case and traditional characters do not matter",
        arguments: [
            ("ＡＢＣ１２３", "abc123"), ("QQ", "qq"), ("暖氣不熱", "暖气不热"), ("供電局", "供电局"), ("（一）", "(一)"), ("，", ","),
            ("\u{3000}", " "), ("①②", "12"), ("臺灣", "台湾"), ("戶籍", "户籍"),
        ])
    func folds(text: String, folded: String) {
        #expect(Folding.standard(text).string == folded)
    }

    @Test(
        "what has no single simple form stays as it is",
        arguments: ["〔2021〕", "乾隆", "乾燥", "著作", "看著", "瞭望", "㎡", "㈱", "。", "、", "督办单", "😭", "𠮷", "ᠮᠣᠩᠭᠣᠯ\u{180B}"])
    func leavesAlone(text: String) {
        #expect(Folding.standard(text).string == text)
    }

    @Test("surrogates are never changed")
    func surrogates() {
        let surrogates = Units(0xD800...0xDFFF)
        #expect(Folding.standard(surrogates) == surrogates)
    }

    @Test("folding a folded text changes nothing")
    func idempotent() {
        let once = Folding.standard(Units(0...UInt16.max))
        #expect(Folding.standard(once) == once)
    }

    @Test("folding folded texts of letters, digits and unified ideographs changes nothing")
    func idempotentOnOrdinaryText() {
        let ordinary = Units(0x20...0x17F) + Units(0x4E00...0x9FFF) + Units(0xFF01...0xFF5E)
        let once = Folding.standard(ordinary)
        let twice = Folding.standard(once)
        let changed = once.indices.filter { once[$0] != twice[$0] }.map { ordinary.string($0..<$0 + 1) }
        // 薴 is 苧 in simplified writing, and 苧 is 苎.
        #expect(Set(changed).isSubset(of: ["苎", "苧", "薴"]))
    }
}
