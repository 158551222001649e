import HanText
import Testing

@Suite("Script")
struct ScriptTests {
    @Test(
        "letters, digits and ideographs are content",
        arguments: ["a", "0", "暖", "〇", "㐀", "ᠮ", "ག", "가", "ひ", "カ", "𠀀"])
    func content(character: String) {
        #expect(Units(text: character).contains(where: Script.isContent))
    }

    @Test(
        "marks, spaces and format characters are none",
        arguments: ["。", "，", " ", "\u{3000}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{180B}", "×", "÷", "・", "…", "〔"])
    func noContent(character: String) {
        #expect(!Units(text: character).contains(where: Script.isContent))
    }

    @Test("emoji are no content", arguments: ["😭", "👨‍👩‍👧", "🏳️‍🌈"])
    func emoji(character: String) {
        #expect(!Units(text: character).contains(where: Script.isContent))
    }
}
