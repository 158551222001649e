/// The names and values of the attributes in a tag, one by one.
///
/// - Source: HTML Living Standard, 13.2.5.32 to 13.2.5.40.
struct HTMLAttributes {
    private let bytes: [UInt8]
    private var position: Int
    private let end: Int

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        (position, end) = (range.lowerBound, range.upperBound)
    }

    /// The place behind the `>` of a tag; nil when the tag does not end. A `>` between quotes does not end it.
    static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var scanner = HTMLAttributes(bytes, start..<bytes.count)
        while scanner.next() != nil {}
        let end = scanner.position
        return end < bytes.count && bytes[end] == UInt8(ascii: ">") ? end + 1 : nil
    }

    /// Nil at the end of the tag.
    mutating func next() -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
        guard position < end, bytes[position] != UInt8(ascii: ">") else { return nil }
        let from = position
        position += 1
        skip { !HTMLAttributes.endsName($0) }
        let name = bytes[from..<position]
        skip { $0 <= 0x20 }
        guard position < end, bytes[position] == UInt8(ascii: "=") else { return (name, []) }
        position += 1
        skip { $0 <= 0x20 }
        return (name, value())
    }

    private mutating func value() -> ArraySlice<UInt8> {
        guard position < end else { return [] }
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let from = position
            skip { $0 > 0x20 && $0 != UInt8(ascii: ">") }
            return bytes[from..<position]
        }
        position += 1
        let from = position
        skip { $0 != quote }
        defer { position = min(position + 1, end) }
        return bytes[from..<position]
    }

    private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
        while position < end, isSkipped(bytes[position]) { position += 1 }
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
    }
}
