import TestSupport
import HanText

/// Inputs that no office writes on purpose and every office receives.
enum OddTexts {
    static let all: [String] = [
        "", " ", "\n", "\r\n", "第一行\r\n第二行\r\n", "\u{FEFF}带标记", "零\u{200B}宽\u{200C}空\u{200D}格",
        "e\u{301}\u{301}\u{301}", "\u{301}先有附加符", "👨‍👩‍👧‍👦🏳️‍🌈👍🏽", "暖气❄️不热😭😭", "𠮷野家𪚥𪚥",
        "ᠮᠣᠩᠭᠣᠯ\u{180B}ᠪᠢᠴᠢᠭ\u{180C}\u{202F}ᠦᠨ", "བོད་ཡིག", "ＡＢＣ１２３", "。。。！！！", "a", "暖", "\u{0}\u{1}\u{7F}",
        "12,345.67元", "http://example.org/?a=1&b=2", "가각ひらがなカタカナ", "\u{202E}从右\u{202C}", "\t\t\u{3000}\u{A0}",
    ]

    /// Units that no string can hold: surrogates without their other half.
    static let broken: [Units] = [
        [0xD800], [0xDC00], [0xDC00, 0xD800], [0x6696, 0xD83D, 0x6C14], [0xD83D, 0xD83D, 0xDE2D],
        [0xDFFF, 0x4E00, 0xDBFF],
    ]

    static let units: [Units] = all.map { Units($0.utf16) } + broken

    /// A hundred thousand ideographs with nothing to stop at.
    static let endless: Units = (0..<100_000).map { UInt16(0x4E00 + $0 * 37 % 20_000) }

    /// Texts of units drawn from a few scripts, halves of characters included.
    static func random(_ count: Int, seed: UInt64) -> [Units] {
        let pool: Units = Array("暖气不热，。 \n12ａe\u{301}ᠮ\u{180B}😭\u{200D}的小区".utf16) + [0xD800, 0xDC00]
        var generator = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 0...60, using: &generator)).map { _ in pool.randomElement(using: &generator)! }
        }
    }
}
