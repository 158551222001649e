/// The text of a cell as a browser would show it: white space collapsed, lines broken where elements break them.
struct HTMLText {
    private(set) var bytes: [UInt8] = []
    /// How many elements deep white space is kept.
    var preformatted = 0
    private var gap = Gap.none

    /// White space of the source that is not written yet.
    private enum Gap {
        case none, blank
        /// With a line break in it.
        case wrapped
    }

    /// Text of the source, with references in it.
    mutating func add(_ source: ArraySlice<UInt8>) {
        var index = source.startIndex
        while index < source.endIndex {
            if source[index] == UInt8(ascii: "&"), let found = HTMLEntities.decode(source[index...]) {
                add(found.scalar)
                index += found.length
            } else {
                add(source[index])
                index += 1
            }
        }
    }

    /// Text that is as it should be shown.
    mutating func addShown(_ text: some Sequence<UInt8>) {
        gap = .none
        bytes += text
    }

    mutating func breakLine() {
        gap = .none
        bytes.append(0x0A)
    }

    /// Between blocks the line breaks once.
    mutating func breakBlock() {
        if let last = bytes.last, last != 0x0A { breakLine() }
        gap = .none
    }

    /// Without white space at its ends; empty when it has nothing but blanks that do not break.
    var trimmed: ArraySlice<UInt8> {
        let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
        let text = bytes.drop(while: isBlank)
        let end = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? text.startIndex
        let trimmed = text[..<end]
        // U+00A0 is C2 A0, and nothing else is made of these two bytes.
        return trimmed.allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 } ? [] : trimmed
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? .init() { add(byte) }
    }

    private mutating func add(_ byte: UInt8) {
        guard byte <= 0x20, preformatted == 0 else {
            closeGap(before: byte)
            bytes.append(byte)
            return
        }
        gap = gap == .wrapped || byte == 0x0A || byte == 0x0D ? .wrapped : .blank
    }

    /// A line break of the source between two ideographs is none: CSS Text 3, section 4.1.3.
    private mutating func closeGap(before next: UInt8) {
        defer { gap = .none }
        guard gap != .none, let last = bytes.last, last != 0x0A else { return }
        let isInsideChinese =
            HTMLText.beginsWide(next) && bytes.count >= 3 && HTMLText.beginsWide(bytes[bytes.count - 3])
        if gap == .blank || !isInsideChinese { bytes.append(0x20) }
    }

    /// First byte of U+3000 to U+9FFF, or of full-width forms.
    private static func beginsWide(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) || byte == 0xEF }
}
