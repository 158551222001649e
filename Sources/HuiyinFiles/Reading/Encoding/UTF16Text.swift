/// Text in UTF-16, with or without a byte order mark, as some systems export "Unicode text".
///
/// Without a mark the form of the line ends decides: a line feed is `0A 00` in one order and `00 0A` in the other, and
/// neither occurs in text of any other encoding that is read. Without line ends the order in which nearly all units are
/// ASCII, ideographs or their marks decides, provided that the bytes are no UTF-8: English words look like ideographs.
enum UTF16Text {
    enum Reading {
        case notUTF16
        case text(bytes: [UInt8], proof: String)
        case damaged
    }

    private enum Order: String { case little = "LE", big = "BE" }

    private static let sample = 65_536
    /// Fewer than these are too few to tell the kind of a text by.
    private static let fewestUnits = 8

    static func read(_ bytes: [UInt8]) -> Reading {
        guard let (order, mark) = order(of: bytes) else { return .notUTF16 }
        guard (bytes.count - mark) % 2 == 0 else { return .damaged }
        let units = stride(from: mark, to: bytes.count, by: 2).map { index in
            order == .little
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        guard let text = String(validating: units, as: UTF16.self) else { return .damaged }
        let how = mark > 0 ? "有 BOM" : "无 BOM，逐字核对"
        return .text(
            bytes: Array(text.utf8), proof: "UTF-16 \(order.rawValue)（\(how)，\(bytes.count)字节，替换0个字符）")
    }

    private static func order(of bytes: [UInt8]) -> (Order, mark: Int)? {
        if bytes.starts(with: [0xFF, 0xFE]) { return (.little, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.big, 2) }
        guard bytes.count % 2 == 0 else { return nil }
        let (little, big) = count(bytes) { $0 == 0x000A }
        if little != big { return (little > big ? .little : .big, 0) }
        return orderByUnits(bytes).map { ($0, 0) }
    }

    private static func orderByUnits(_ bytes: [UInt8]) -> Order? {
        let (little, big) = count(bytes, where: isUsual)
        let units = min(bytes.count, sample) / 2
        guard units >= fewestUnits, little != big, max(little, big) * 10 >= units * 9 else { return nil }
        guard bytes.contains(0) || String(validating: bytes, as: UTF8.self) == nil else { return nil }
        return little > big ? .little : .big
    }

    /// ASCII, ideographs, and the marks used with them.
    private static func isUsual(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x2010...0x2026, 0x3000...0x3020, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
        default: false
        }
    }

    /// Units of the first bytes that are of a kind, in one order and in the other.
    private static func count(_ bytes: [UInt8], where isWanted: (UInt16) -> Bool) -> (little: Int, big: Int) {
        stride(from: 0, to: min(bytes.count, sample) - 1, by: 2).reduce(into: (0, 0)) { counts, index in
            let unit = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            if isWanted(unit.byteSwapped) { counts.0 += 1 }
            if isWanted(unit) { counts.1 += 1 }
        }
    }
}
