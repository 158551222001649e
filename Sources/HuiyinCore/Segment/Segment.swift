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
        joiner = WordJoiner(words: (lexicon?.words ?? []).map { NormalForm.units($0) })
    }

    public func callAsFunction(_ messages: [Message]) async throws -> [Document] {
        try await workers.map(messages, tool: { try WordSegmenter() }) { segmenter, message in
            try document(message, &segmenter)
        }
    }

    /// The words of each line as typed, for the filter.
    public func words(of lines: [String]) async throws -> [[String]] {
        try await workers.map(lines, tool: { try WordSegmenter() }) { segmenter, line in
            let units = Units(text: line)
            let tokens = joiner(try segmenter.tokens(in: units), in: NormalForm.standard(units))
            return tokens.map { units.string($0.range) }.filter { !$0.allSatisfy(\.isWhitespace) }
        }
    }

    private func document(_ message: Message, _ segmenter: inout WordSegmenter) throws -> Document {
        Document(
            message: message, title: try message.title.map { try passage($0, &segmenter) },
            body: try passage(message.text, &segmenter))
    }

    private func passage(_ text: String, _ segmenter: inout WordSegmenter) throws -> Passage {
        let units = Units(text: text)
        let normal = NormalForm.standard(units)
        return Passage(
            units: units, normal: normal, tokens: joiner(try segmenter.tokens(in: normal.units), in: normal.units))
    }
}

extension Lexicon {
    /// Everything to be kept whole: terms and place names.
    var words: [String] { terms + places.flatMap { [$0.name] + $0.aliases } }
}
