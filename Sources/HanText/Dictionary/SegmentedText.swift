/// Sentences whose words are separated by spaces: what people say a word is.
public struct SegmentedText: Sendable {
    /// A stretch of Chinese characters and where its words end.
    public struct Run: Sendable, Equatable {
        public let units: Units
        public let words: [Range<Int>]
    }

    public let sentences: [[Units]]

    /// - Parameter text: one sentence a line; empty lines are left out.
    public init(_ text: Units) {
        sentences = text.split(separator: 0x0A).compactMap { line in
            let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map { Units($0) }
            return words.isEmpty ? nil : words
        }
    }

    public init(sentences: [[Units]]) { self.sentences = sentences }

    /// How often each word of Chinese characters occurs.
    public var counts: [Units: Double] {
        var counts: [Units: Double] = [:]
        for word in sentences.joined() where word.isHan { counts[word, default: 0] += 1 }
        return counts
    }

    /// Strings of up to four words that people cut, and never wrote as one word.
    var divided: Set<Units> {
        let whole = Set(counts.keys)
        var divided: Set<Units> = []
        for run in runs {
            for first in run.words.indices {
                for last in first + 1..<max(first + 1, min(first + 4, run.words.count)) {
                    divided.insert(Units(run.units[run.words[first].lowerBound..<run.words[last].upperBound]))
                }
            }
        }
        return divided.subtracting(whole)
    }

    /// The dictionary decides inside runs only: digits, letters and marks always end one.
    public var runs: [Run] { sentences.flatMap(SegmentedText.runs) }

    private static func runs(_ sentence: [Units]) -> [Run] {
        sentence.split { !$0.isHan }.map { words in
            var end = 0
            let ranges = words.map { word in
                defer { end += word.count }
                return end..<end + word.count
            }
            return Run(units: Units(words.joined()), words: ranges)
        }
    }
}
