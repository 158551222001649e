import CICU

/// Cuts text into words with ICU's dictionary-based word breaks, and with the dictionary that the process uses
/// (``WordDictionary/use(directory:)``).
///
/// One iterator and one set of buffers are reused for every text; opening an iterator costs as much as segmenting
/// thirty characters. The type cannot be copied, so two workers can never share one.
///
/// - Shapes: n units in; tokens cover them without gap or overlap.
/// - Cost: about 70 ns a unit.
/// - Throws: ``ICUError`` when ICU has no rules for the locale.
public struct WordSegmenter: ~Copyable {
    private let breaks: OpaquePointer
    private var units: Units
    private var ends: [Int32]
    private var statuses: [Int32]

    public init(locale: String = "zh") throws(ICUError) {
        guard let breaks = try checked("ubrk_open", { cicu_breaks_open(0, locale, &$0) }) else {
            throw ICUError(call: "ubrk_open", name: "NULL")
        }
        self.breaks = breaks
        units = Array(repeating: 0, count: 4096)
        ends = Array(repeating: 0, count: 4096)
        statuses = ends
    }

    deinit { cicu_breaks_close(breaks) }

    public mutating func tokens(in units: Units) throws(ICUError) -> [Token] {
        guard !units.isEmpty else { return [] }
        makeRoom(for: units.count)
        let count = try checked("ubrk_setText") { code in
            units.withUnsafeBufferPointer {
                cicu_breaks_all(breaks, $0.baseAddress, Int32($0.count), &ends, &statuses, Int32(ends.count), &code)
            }
        }
        return ends.withUnsafeBufferPointer { ends in
            statuses.withUnsafeBufferPointer { Array(Tokens(count: Int(count), ends: ends, statuses: $0)) }
        }
    }

    /// From UTF-8 in one call to C and without an allocation; `body` sees the units and their words during the call.
    public mutating func withTokens<Result>(
        utf8 bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt16>, Tokens) -> Result
    ) throws(ICUError) -> Result {
        makeRoom(for: bytes.count)
        var unitCount: Int32 = 0
        let count = try checked("ubrk_setText") { code in
            bytes.withMemoryRebound(to: CChar.self) {
                cicu_breaks_utf8(
                    breaks, $0.baseAddress, Int32($0.count), &units, &unitCount, &ends, &statuses, Int32(ends.count),
                    &code)
            }
        }
        return units.withUnsafeBufferPointer { units in
            ends.withUnsafeBufferPointer { ends in
                statuses.withUnsafeBufferPointer { statuses in
                    body(
                        UnsafeBufferPointer(rebasing: units[..<Int(unitCount)]),
                        Tokens(count: Int(count), ends: ends, statuses: statuses))
                }
            }
        }
    }

    /// The tokens of one text, as ICU wrote them down.
    public struct Tokens: Sequence, IteratorProtocol {
        private let count: Int
        private let ends: UnsafeBufferPointer<Int32>
        private let statuses: UnsafeBufferPointer<Int32>
        private var index = 0
        private var start: Int32 = 0

        init(count: Int, ends: UnsafeBufferPointer<Int32>, statuses: UnsafeBufferPointer<Int32>) {
            self.count = count
            self.ends = ends
            self.statuses = statuses
        }

        public var underestimatedCount: Int { count - index }

        @inline(__always)
        public mutating func next() -> Token? {
            guard index < count else { return nil }
            defer {
                start = ends[index]
                index += 1
            }
            return Token(start: start, end: ends[index], kind: .init(ruleStatus: statuses[index]))
        }
    }

    private mutating func makeRoom(for count: Int) {
        guard count > ends.count else { return }
        units = Array(repeating: 0, count: count)
        ends = Array(repeating: 0, count: count)
        statuses = ends
    }
}

extension WordSegmenter {
    /// The words of a line as UTF-8, parted by single spaces and ended by a line break; white space is left out.
    public mutating func spaced(_ line: String) throws(ICUError) -> [UInt8] {
        var line = line
        // A typed throw does not pass through withUTF8.
        let result = line.withUTF8 { bytes in
            Result { () throws(ICUError) in try spaced(bytes) }
        }
        return try result.get()
    }

    private mutating func spaced(_ bytes: UnsafeBufferPointer<UInt8>) throws(ICUError) -> [UInt8] {
        try withTokens(utf8: bytes) { units, tokens in
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count * 3 / 2 + 1)
            var from = 0
            for token in tokens {
                let word = units[token.range]
                let end = from + word.reduce(0) { $0 + UTF8Width.of($1) }
                defer { from = end }
                guard !word.allSatisfy(\.isSpace) else { continue }
                if !out.isEmpty { out.append(0x20) }
                out.append(contentsOf: bytes[from..<end])
            }
            out.append(0x0A)
            return out
        }
    }
}

/// Bytes of UTF-8 a UTF-16 unit stands for; each half of a pair stands for two of the four.
enum UTF8Width {
    @inline(__always)
    static func of(_ unit: UInt16) -> Int {
        switch unit {
        case ..<0x80: 1
        case ..<0x800: 2
        case 0xD800...0xDFFF: 2
        default: 3
        }
    }
}

extension UInt16 {
    var isSpace: Bool { Unicode.Scalar(self)?.properties.isWhitespace ?? false }
}
