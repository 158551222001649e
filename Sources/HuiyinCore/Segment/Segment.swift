import HanText

/// Cuts every message into words, with the dictionary that the process uses (`WordDictionary.use`).
///
/// - Shapes: n messages in, n documents out, in order.
/// - Cost: about 100 ns a character; one ICU iterator a worker.
/// - Throws: ``ICUError`` when ICU has no Chinese dictionary.
public struct Segment: Sendable {
    public var workers: Workers

    public init(workers: Workers) { self.workers = workers }

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

    /// Each line with its words parted by single spaces, for the filter.
    public func spaced(_ lines: [String]) async throws -> [UInt8] {
        let spaced = try await workers.map(lines, tool: { try WordSegmenter() }) { segmenter, line in
            try segmenter.spaced(line)
        }
        return Array(spaced.joined())
    }

    private func document(_ message: Message, _ segmenter: inout WordSegmenter) throws -> Document {
        Document(
            message: message, title: try message.title.map { try passage($0, &segmenter) },
            body: try passage(message.text, &segmenter))
    }

    private func passage(_ text: String, _ segmenter: inout WordSegmenter) throws -> Passage {
        let units = Units(text: text)
        let normal = NormalForm.standard(units)
        return Passage(units: units, normal: normal, tokens: try segmenter.tokens(in: normal.units))
    }
}
