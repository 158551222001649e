import HuiyinCore

/// Cuts UTF-8 into records and fields for a look at their number; nothing is kept of it.
///
/// A quote opens a field at its beginning alone. One that never closes is a letter, and so are all after it.
struct RecordSample {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var quotes = true

    init(_ bytes: [UInt8], _ separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    /// Fields without the white space around them.
    mutating func next() -> [String]? {
        guard position < bytes.count else { return nil }
        var fields: [String] = []
        while true {
            let start = position
            if let end = quoted() { position = end }
            while position < bytes.count, bytes[position] != separator, !isLineEnd(bytes[position]) { position += 1 }
            fields.append(String(decoding: bytes[start..<position], as: UTF8.self).trimmed)
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        position += 1
        return fields
    }

    /// The place behind the closing quote of a field that begins here.
    private mutating func quoted() -> Int? {
        guard quotes, position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        var index = position + 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
                index += 1
            }
            index += 1
        }
        quotes = false
        return nil
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
