import HanText

/// Cuts every message into words: ICU's own breaks, then the office's compound words joined.
///
/// - Shapes: n messages in, n documents out, in order.
/// - Cost: about 100 ns a character; one ICU iterator a worker.
/// - Throws: ``ICUError`` when ICU has no Chinese dictionary.
public struct Segment: Sendable {
    public var workers: Workers
    private let joiner: WordJoiner

    /// - Parameter lexicon: nil for ICU's own dictionary alone.
    public init(lexicon: Lexicon?, workers: Workers) {
        self.workers = workers
        joiner = WordJoiner(words: (lexicon?.words ?? []).map { Folding.standard($0) })
    }

    public func callAsFunction(_ messages: [Message]) async throws -> [Document] {
        try await workers.map(messages, tool: { try WordSegmenter() }) { segmenter, message in
            try document(message, &segmenter)
        }
    }

    /// Lines without a message around them, for the filters.
    public func passages(of lines: [String]) async throws -> [Passage] {
        try await workers.map(lines, tool: { try WordSegmenter() }) { segmenter, line in
            try passage(line, &segmenter)
        }
    }

    /// The words of each line, for the filter.
    public func words(of lines: [String]) async throws -> [[String]] {
        try await passages(of: lines).map { passage in
            passage.tokens.map { passage.units.string($0.range) }.filter { !$0.allSatisfy(\.isWhitespace) }
        }
    }

    private func document(_ message: Message, _ segmenter: inout WordSegmenter) throws -> Document {
        Document(
            message: message, title: try message.title.map { try passage($0, &segmenter) },
            body: try passage(message.text, &segmenter))
    }

    private func passage(_ text: String, _ segmenter: inout WordSegmenter) throws -> Passage {
        let units = Units(text: text)
        let folded = Folding.standard(units)
        return Passage(units: units, folded: folded, tokens: joiner(try segmenter.tokens(in: units), in: folded))
    }
}

extension Lexicon {
    /// Everything to be kept whole: terms and place names.
    var words: [String] { terms + places.all.flatMap { [$0.name] + $0.aliases } }
}
