import HanText
import Testing

@Suite("Script")
struct ScriptTests {
    @Test(
        "the script of more than half of the letters is the text's",
        arguments: [
            ("小区停水了", Script.han), ("𠀀𠀁𠀂", .han), ("no heating", .latin), ("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ", .mongolian),
            ("བོད་ཡིག", .tibetan), ("小区wifi不能用", .han), ("12345。！", .other), ("", .other), ("😭😭", .other),
            ("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ 蒙文", .mongolian), ("ᠮ\u{180B}ᠣ\u{180C}ᠩ\u{180E}", .mongolian),
        ])
    func dominant(text: String, script: Script) {
        #expect(Script.dominant(in: Units(text: text)) == script)
    }

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
