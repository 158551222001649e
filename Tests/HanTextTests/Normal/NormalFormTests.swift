import HanText
import Testing

@Suite("Normal form")
struct NormalFormTests {
    @Test(
        "width, letter case and compatibility forms do not matter",
        arguments: [
            ("ＡＢＣ１２３", "abc123"), ("QQ", "qq"), ("（一）", "(一)"), ("，", ","), ("①②", "12"), ("㎡", "m2"), ("㈱", "(株)"),
            ("½", "1⁄2"), ("Ⅲ", "iii"), ("ﬁ", "fi"), ("ｶﾞ", "ガ"), ("e\u{301}", "é"), ("STRASSE ß", "strasse ss"),
            ("⼀", "一"), ("𝐀", "a"), ("℃", "°c"), ("가", "가"), ("‼", "!"),
        ])
    func compatibility(text: String, normal: String) {
        #expect(NormalForm.standard(text).units.string == normal)
    }

    @Test(
        "traditional characters do not matter",
        arguments: [
            ("暖氣不熱", "暖气不热"), ("供電局", "供电局"), ("臺灣", "台湾"), ("戶籍", "户籍"), ("薴", "苎"), ("俱樂部", "俱乐部"), ("姊妹", "姊妹"),
        ])
    func simplified(text: String, normal: String) {
        #expect(NormalForm.standard(text).units.string == normal)
    }

    @Test(
        "a character with two simplified forms is decided by its word, and stays where none is known",
        arguments: [
            ("乾隆", "乾隆"), ("乾燥", "干燥"), ("餅乾", "饼干"), ("乾 燥", "干燥"), ("著作", "著作"), ("顯著", "显著"), ("看著", "看着"),
            ("看著作", "看著作"), ("睡著了", "睡着了"), ("瞭望", "瞭望"), ("瞭解", "了解"), ("明瞭", "明了"), ("藉口", "借口"), ("慰藉", "慰藉"),
            ("乾", "乾"), ("王乾著", "王乾著"),
        ])
    func undecided(text: String, normal: String) {
        #expect(NormalForm.standard(text).units.string == normal)
    }

    @Test(
        "a run of white space is one space, one line break when there was one, and nothing between ideographs or at an end",
        arguments: [
            ("\t\u{3000}供 暖\u{A0}\n", "供暖"), ("停水\r\n\r\n停电", "停水\n停电"), ("a \t b", "a b"), ("3 号楼", "3 号楼"),
            ("暖\u{3000}\u{200B} 气", "暖气"), ("好 。 差", "好 。 差"), ("一\u{2028}二", "一\n二"), ("𠮷 𠮷", "𠮷𠮷"), (" \n ", ""),
            ("9:05\u{202F}am", "9:05 am"),
        ])
    func whiteSpace(text: String, normal: String) {
        #expect(NormalForm.standard(text).units.string == normal)
    }

    @Test(
        "what is not seen is dropped",
        arguments: [
            ("\u{FEFF}停\u{200B}水\u{200D}了", "停水了"), ("\u{202E}从右\u{202C}", "从右"), ("停\u{0}\u{7F}水\u{85}", "停水"),
            ("e\u{200B}\u{301}", "é"), ("ᠮᠣᠩ\u{180B}ᠭᠣᠯ\u{202F}ᠦᠨ\u{180E}ᠠ", "ᠮᠣᠩᠭᠣᠯᠦᠨᠠ"), ("葛\u{E0100}", "葛"),
            ("暖\u{FE0F}", "暖"),
        ])
    func dropped(text: String, normal: String) {
        #expect(NormalForm.standard(text).units.string == normal)
    }

    @Test(
        "a repeated mark is said once",
        arguments: [
            ("停水！！！", "停水!"), ("。。。", "。"), ("……", "…"), ("...", "…"), ("......", "…"), ("…...", "…"), ("..", "."),
            ("———", "—"),
            ("？?？", "?"), ("！\u{200B}！", "!"), ("!?!?", "!?!?"), ("！ ！", "! !"), ("1.5", "1.5"),
            ("http://a//b", "http://a//b"),
            ("((", "(("), ("哈哈", "哈哈"), ("=\u{338}", "≠"), ("‼！", "!"), ("a.‥\u{301}", "a…\u{301}"),
        ])
    func marks(text: String, normal: String) {
        #expect(NormalForm.standard(text).units.string == normal)
    }

    @Test(
        "an emoji of several characters stays whole",
        arguments: ["👨‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "❄️", "1️⃣", "👷🏽‍♀️", "🇨🇳", "冷❄️了"])
    func emoji(text: String) {
        #expect(NormalForm.standard(text).units == Units(text.utf16))
    }

    @Test("the parts of an emoji are dropped where they make none")
    func noEmoji() {
        #expect(NormalForm.standard("暖\u{200D}👍 1\u{FE0F}楼 👍\u{200D}好 ™\u{FE0F}").units.string == "暖👍 1楼 👍好 tm")
        #expect(NormalForm.standard("👍\u{200B}\u{200D}\u{200D}👍").units.string == "👍\u{200D}👍")
    }

    @Test(
        "what says something stays as it is",
        arguments: ["〔2021〕", "。", "、", "督办单", "“停水”", "《条例》", "´", "\u{FFFC}", "\u{E000}", "བོད་ཡིག", "өдөр"])
    func stays(text: String) {
        #expect(NormalForm.standard(text).units.string == text)
    }

    @Test("halves of characters pass through, and never become whole")
    func halves() {
        for units in [[0xD800], [0xDC00, 0xD800], [0x6696, 0xD83D, 0x6C14], [0xD83D, 0xD83D, 0xDE2D]] as [Units] {
            #expect(NormalForm.standard(units).units == units)
        }
        #expect(NormalForm.standard([0xD83D, 0x200B, 0xDE2D] as Units).units == [0xD83D, 0x20, 0xDE2D])
    }
}
