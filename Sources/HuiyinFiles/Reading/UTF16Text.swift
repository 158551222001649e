/// Text in UTF-16, with or without a byte order mark, as some systems export "Unicode text".
///
/// - Source: without a mark, the form of the line ends decides: a line feed is `0A 00` in one order and `00 0A` in the
///   other, and neither occurs in text of any other encoding that is read.
enum UTF16Text {
    enum Reading {
        case notUTF16
        case text(bytes: [UInt8], proof: String)
        case damaged
    }

    static func read(_ bytes: [UInt8]) -> Reading {
        guard let (order, mark) = order(of: bytes) else { return .notUTF16 }
        guard (bytes.count - mark) % 2 == 0 else { return .damaged }
        let units = stride(from: mark, to: bytes.count, by: 2).map { index in
            order == .little
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        guard let text = String(validating: units, as: UTF16.self) else { return .damaged }
        return .text(bytes: Array(text.utf8), proof: "UTF-16 \(order.rawValue)（\(mark > 0 ? "有 BOM" : "无 BOM，逐字核对")）")
    }

    private enum Order: String { case little = "LE", big = "BE" }

    private static func order(of bytes: [UInt8]) -> (Order, mark: Int)? {
        if bytes.starts(with: [0xFF, 0xFE]) { return (.little, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.big, 2) }
        let (little, big) = lineEnds(bytes.prefix(65_536))
        guard little != big, bytes.count % 2 == 0 else { return nil }
        return (little > big ? .little : .big, 0)
    }

    private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> (little: Int, big: Int) {
        stride(from: 0, to: bytes.count - 1, by: 2).reduce(into: (0, 0)) { counts, index in
            if bytes[index] == 0x0A, bytes[index + 1] == 0 { counts.0 += 1 }
            if bytes[index] == 0, bytes[index + 1] == 0x0A { counts.1 += 1 }
        }
    }
}
