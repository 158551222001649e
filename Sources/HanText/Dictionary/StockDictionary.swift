import CICU

/// The words that come with ICU, with ICU's costs.
public enum StockDictionary {
    /// - Returns: about 316,000 words, of all scripts of East Asia.
    /// - Cost: 30 ms.
    /// - Throws: ``ICUError`` when this ICU carries no Chinese dictionary.
    public static func words() throws(ICUError) -> [(word: Units, cost: Int)] {
        var words: [(word: Units, cost: Int)] = []
        try checked("udata_open") { code in
            withUnsafeMutablePointer(to: &words) { words in
                cicu_stock_words(
                    { context, units, length, cost in
                        let words = context!.assumingMemoryBound(to: [(word: Units, cost: Int)].self)
                        let word = Units(UnsafeBufferPointer(start: units, count: Int(length)))
                        words.pointee.append((word, Int(cost)))
                    }, words, &code)
            }
        }
        return words
    }
}
