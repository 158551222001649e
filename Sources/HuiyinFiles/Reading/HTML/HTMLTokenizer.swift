/// Cuts a page into text and tags, in one pass that never looks back.
///
/// - Source: HTML Living Standard, 13.2.5, without what tables do not need.
/// - Cost: linear, whatever the page: an unfinished tag, comment or script ends the page, as in a browser.
struct HTMLTokenizer {
    enum Token {
        /// With references still in it.
        case text(Range<Int>)
        case start(HTMLTag)
        case end(HTMLName, id: Range<Int>)
    }

    let bytes: [UInt8]
    /// Where the next token begins.
    private(set) var position = 0
    /// Whether the page broke off inside a tag, a comment or a script.
    private(set) var isCutOff = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<"), position + 1 < bytes.count else { return text() }
            switch bytes[position + 1] {
            case UInt8(ascii: "!"): skipDeclaration()
            case UInt8(ascii: "?"): skip(past: ">")
            case UInt8(ascii: "/"): if let token = endTag() { return token }
            case let first where HTMLTokenizer.isLetter(first): if let token = startTag() { return token }
            default: return text()
            }
        }
        return nil
    }

    /// Up to the next `<`; one that begins no tag is text.
    private mutating func text() -> Token {
        let from = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        return .text(from..<position)
    }

    private mutating func startTag() -> Token? {
        let id = name(from: position + 1)
        guard let end = HTMLAttributes.end(of: bytes, from: id.upperBound) else { return cutOff() }
        let tag = HTMLTag(id: id, attributes: id.upperBound..<end - 1, in: bytes)
        position = end
        if tag.name == .raw { skipRaw(id) }
        return .start(tag)
    }

    private mutating func endTag() -> Token? {
        guard position + 2 < bytes.count, HTMLTokenizer.isLetter(bytes[position + 2]) else {
            skip(past: ">")
            return nil
        }
        let id = name(from: position + 2)
        guard let end = HTMLAttributes.end(of: bytes, from: id.upperBound) else { return cutOff() }
        position = end
        return .end(HTMLName(bytes[id]), id: id)
    }

    private func name(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"), bytes[end] != UInt8(ascii: "/") {
            end += 1
        }
        return start..<end
    }

    /// A comment ends with `-->`, any other declaration with `>`. Excel's conditional sections are of both kinds; what
    /// stands inside of `<![if …]>` is shown.
    private mutating func skipDeclaration() {
        skip(past: bytes[position...].starts(with: Array("<!--".utf8)) ? "-->" : ">")
    }

    /// To the end tag of the same name.
    private mutating func skipRaw(_ id: Range<Int>) {
        while position < bytes.count {
            skip(past: "</")
            if isSame(name(from: min(position, bytes.count)), id) {
                position -= 2
                return
            }
        }
        isCutOff = true
    }

    /// Whether two tags are of the same element.
    func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { lowercase(bytes[$0]) == lowercase(bytes[$1]) }
    }

    private mutating func skip(past mark: String) {
        let mark = Array(mark.utf8)
        while position + mark.count <= bytes.count {
            if bytes[position] == mark[0], bytes[position..<position + mark.count].elementsEqual(mark) {
                position += mark.count
                return
            }
            position += 1
        }
        _ = cutOff()
    }

    private mutating func cutOff() -> Token? {
        isCutOff = true
        position = bytes.count
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
