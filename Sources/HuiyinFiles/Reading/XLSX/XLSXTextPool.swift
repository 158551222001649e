/// Texts that cells hold themselves, each kept once: writers without shared strings repeat every district and unit in
/// every row.
final class XLSXTextPool {
    /// Texts kept; lists that are long repeat fewer different ones.
    private static let most = 4096
    /// Bytes: shorter ones need no memory of their own, longer ones are what people wrote.
    private static let lengths = 16...96

    private var texts: [[UInt8]: String] = [:]

    func text(_ content: [UInt8]) -> String {
        guard XLSXTextPool.lengths.contains(content.count) else { return XLSXText.string(content) }
        if let text = texts[content] { return text }
        let text = XLSXText.string(content)
        // A copy, so that the caller can go on writing into its own.
        if texts.count < XLSXTextPool.most { texts[Array(content[...])] = text }
        return text
    }
}
