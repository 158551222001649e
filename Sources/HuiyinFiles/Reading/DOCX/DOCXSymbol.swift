/// Characters that are named by their place in a font of symbols.
enum DOCXSymbol {
    /// Boxes and check marks, by which forms are filled in.
    private static let wingdings: [UInt32: String] = [
        0x6F: "☐", 0x71: "☐", 0xA8: "☐", 0xFB: "✗", 0xFC: "√", 0xFD: "☒", 0xFE: "☑",
    ]
    private static let wingdings2: [UInt32: String] = [
        0x4F: "✗", 0x50: "√", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "☐",
    ]

    /// Nil for pictures, which have no character.
    ///
    /// - Source: ECMA-376 part 1, 17.3.3.30; fonts of symbols have their characters at U+F000 too.
    static func text(font: XMLValue?, code: XMLValue?) -> String? {
        guard let code = code.flatMap({ UInt32($0.text, radix: 16) }) else { return nil }
        let place = (0xF000...0xF0FF).contains(code) ? code - 0xF000 : code
        switch font?.text {
        case "Wingdings": return wingdings[place]
        case "Wingdings 2": return wingdings2[place]
        default:
            let isPrivate = (0xE000...0xF8FF).contains(code)
            return isPrivate || code < 0x20 ? nil : UnicodeScalar(code).map { String(Character($0)) }
        }
    }
}
