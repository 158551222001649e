/// A frequency dictionary in the common form, one `word count [tag]` a line.
///
/// - Shapes: only words of Chinese characters are kept; lines of another form are counted, not kept.
/// - Source: the form of jieba's `dict.txt`, which other segmenters share.
public struct FrequencyList: Sendable {
    public let counts: [Units: Double]
    public let total: Double
    /// Lines that are not of this form.
    public let unread: Int

    public init(_ text: Units) {
        var counts: [Units: Double] = [:]
        counts.reserveCapacity(text.count / 8)
        var unread = 0
        for line in text.split(separator: 0x0A) {
            guard let (word, count) = FrequencyList.entry(line) else {
                unread += 1
                continue
            }
            if word.isHan { counts[word, default: 0] += count }
        }
        self.counts = counts
        total = counts.values.sorted().reduce(0, +)
        self.unread = unread
    }

    private static func entry(_ line: ArraySlice<UInt16>) -> (Units, Double)? {
        let isSpace = { (unit: UInt16) in unit == 0x20 || unit == 0x09 || unit == 0x0D }
        let fields = line.split(maxSplits: 2, whereSeparator: isSpace)
        guard fields.count >= 2, let count = Int(String(decoding: fields[1], as: UTF16.self)), count >= 0 else {
            return nil
        }
        return (Units(fields[0]), Double(count))
    }
}
