import HanText

/// How many lines of a text do not decode in an encoding.
struct LineCheck {
    /// Of a hundred lines, how many may be damaged before the encoding itself is in doubt.
    private static let tolerated = 10

    let encoding: TextDecoder.Encoding
    /// Lines with anything in them.
    private(set) var lines = 0
    private(set) var damaged = 0

    init(_ text: Span<UInt8>, as encoding: TextDecoder.Encoding) throws {
        self.encoding = encoding
        let decoder = try TextDecoder(encoding)
        // One call is many times faster than one a line, and most files are sound.
        if encoding == .utf8, decoder.accepts(text) { return }
        var start = 0
        for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
            add(text.extracting(start..<index), decoder)
            start = index + 1
        }
        add(text.extracting(start..<text.count), decoder)
    }

    var isWhole: Bool { damaged == 0 }
    /// A single damaged line in a short file is a bad row, as long as others are sound.
    var isProof: Bool { damaged * 100 <= lines * LineCheck.tolerated || damaged == 1 && lines > 1 }

    private mutating func add(_ line: Span<UInt8>, _ decoder: borrowing TextDecoder) {
        guard !line.isEmpty else { return }
        lines += 1
        if !decoder.accepts(line) { damaged += 1 }
    }
}
