import HanText
import Testing

@Suite("Language")
struct LanguageTagTests {
    @Test(
        "a text's language is that of most of its letters, place names, links and figures aside",
        arguments: [
            ("小区停水了", LanguageTag.chinese), ("小区wifi不能用，密码abcdefghijklmn", .chinese), ("请把路牌上的ᠮᠣᠩ改过来", .chinese),
            ("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ", .mongolian),
            ("ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠤᠨ 萨拉齐镇 2021 http://example.org/abcdefghijklmnopq", .mongolian),
            ("\u{E264}\u{E2B5}\u{E27F}\u{E291}", .mongolian),
            ("Манай байранд дулаан алга, 12 хоног", .cyrillicMongolian),
            ("Өнөөдөр ус тасарсан", .cyrillicMongolian), ("ус тасарсан байна", .cyrillicMongolian),
            ("в доме нет воды", .cyrillic),
            ("བོད་ཡིག 包头 12345", .tibetan), ("There is no heating", .latin), ("12345。！😭", .other), ("", .other),
        ])
    func tags(text: String, language: LanguageTag) {
        #expect(LanguageTag(of: Units(text: text)) == language)
    }
}
