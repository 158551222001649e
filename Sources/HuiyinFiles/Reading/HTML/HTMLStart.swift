import HanText

/// What the first bytes say: whether it is a page, and what it says of its own encoding.
enum HTMLStart {
    /// Bytes; banners of exporting programs may stand in front.
    private static let longest = 65_536

    private static let elements: Set<String> = [
        "html", "head", "body", "meta", "title", "table", "thead", "tbody", "tr", "div", "style", "script", "link",
        "base",
        "center", "form", "span", "font", "p", "h1", "h2", "h3", "h4",
    ]

    static func isHTML(_ bytes: [UInt8]) -> Bool {
        var rest = ascii(bytes)[...]
        while true {
            rest = rest.drop { $0 <= 0x20 || $0 >= 0x80 }
            guard rest.first == UInt8(ascii: "<") else { return false }
            if rest.starts(with: Array("<!--".utf8)) {
                rest = behind("-->", in: rest)
            } else if rest.starts(with: Array("<?".utf8)) {
                rest = behind(">", in: rest)
            } else {
                return begins(rest.dropFirst())
            }
        }
    }

    /// Behind `charset`, in whatever tag it stands. Nil when it is none that is read.
    static func encoding(_ bytes: [UInt8]) -> TextDecoder.Encoding? {
        let start = ascii(bytes).map(lowercase)[...]
        let name = behind("charset", in: start).drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
            .drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            .prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F }
        switch String(decoding: name, as: UTF8.self) {
        case "utf-8", "utf8": return .utf8
        case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936": return .gb18030
        case "big5", "big5-hkscs", "x-x-big5", "cp950": return .big5
        default: return nil
        }
    }

    /// `!doctype html`, or the name of an element.
    private static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == 0x21 }
        let name = String(decoding: word.map(lowercase), as: UTF8.self)
        guard name == "!doctype" else { return elements.contains(name) }
        return text.dropFirst(word.count).drop { $0 <= 0x20 }.prefix(4).map(lowercase) == Array("html".utf8)
    }

    /// In UTF-16 every second byte of ASCII is zero.
    private static func ascii(_ bytes: [UInt8]) -> [UInt8] { bytes.prefix(longest).filter { $0 != 0 } }

    private static func behind(_ mark: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark = Array(mark.utf8)
        let start = text.indices.first { text[$0...].starts(with: mark) }
        return start.map { text[($0 + mark.count)...] } ?? []
    }
}
