import HuiyinCore

/// Texts that cells hold themselves, those that come again kept once: writers without shared strings repeat every
/// district and unit in every row.
///
/// - Cost: one text a place; another one that comes to the same place takes it.
final class XLSXTextPool {
    private static let places = 1024
    /// Bytes: shorter ones need no memory of their own, longer ones are what people wrote.
    private static let lengths = 16...96

    private var texts = [String](repeating: "", count: places)

    func text(_ content: [UInt8]) -> String {
        guard XLSXTextPool.lengths.contains(content.count) else { return XLSXText.string(content) }
        let place = XLSXTextPool.place(of: content)
        if texts[place].utf8.elementsEqual(content) { return texts[place] }
        let text = XLSXText.string(content)
        texts[place] = text
        return text
    }

    private static func place(of content: [UInt8]) -> Int {
        var hash: UInt64 = 0
        for byte in content { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(StableHash.scramble(hash) % UInt64(places))
    }
}
