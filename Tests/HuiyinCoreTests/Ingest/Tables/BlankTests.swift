import Testing

@testable import HuiyinCore

@Suite("Blank ends")
struct BlankTests {
    private let blanks = [
        "\t", "\n", "\r", " ", "\u{85}", "\u{A0}", "\u{1680}", "\u{2000}", "\u{200A}", "\u{200B}", "\u{2028}",
        "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}", "\u{FEFF}",
    ]

    @Test("every kind of white space goes at either end, and stays within")
    func ends() {
        for blank in blanks {
            #expect((blank + "路\(blank)灯" + blank).trimmed == "路\(blank)灯")
            #expect((blank + "。").trimmed == "。" && ("a" + blank).trimmed == "a")
            #expect(blank.trimmed.isEmpty && blank.isBlank)
        }
    }

    @Test("what only looks like white space to a byte stays")
    func others() {
        for text in ["。", "、", "（一）", "‘是’", "é", "ﾡ", "路灯", "𠀀", "￥", "\u{C0}"] { #expect(text.trimmed == text) }
    }
}
