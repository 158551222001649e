import HanText

/// Which encoding a file is in, and how that is known.
struct EncodingGuess {
    let encoding: TextDecoder.Encoding
    /// Bytes of a mark at the start that are no text.
    let markLength: Int
    /// For the report: what was found and how.
    let proof: String
    /// No line is damaged.
    let isWhole: Bool

    /// A byte order mark decides; then a strict check of every byte; then in which encoding fewer lines are damaged.
    ///
    /// - Parameter hint: what the file says of itself; asked only when no encoding fits without damage.
    /// - Throws: `unproven-encoding` when too many lines are damaged in the best encoding; ``ICUError`` when ICU lacks
    ///   a converter.
    init(_ bytes: [UInt8], hint: TextDecoder.Encoding? = nil) throws {
        markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = bytes.span.extracting(droppingFirst: markLength)
        let check = try markLength > 0 ? LineCheck(text, as: .utf8) : EncodingGuess.best(text, hint)
        guard check.isProof else { throw FileForm.Problem.unprovenEncoding(check) }
        (encoding, isWhole) = (check.encoding, check.isWhole)
        proof = EncodingGuess.sentence(check, size: bytes.count, hasMark: markLength > 0)
    }

    private static func best(_ text: Span<UInt8>, _ hint: TextDecoder.Encoding?) throws -> LineCheck {
        let utf8 = try LineCheck(text, as: .utf8)
        if utf8.isWhole || UTF8Census(text).isMostlyWhole { return utf8 }
        let isBig5 = Big5Pairs(text).areTypical
        if isBig5 {
            let big5 = try LineCheck(text, as: .big5)
            if big5.isWhole { return big5 }
        }
        let gb18030 = try LineCheck(text, as: .gb18030)
        if gb18030.isWhole { return gb18030 }
        let checks = try [utf8, gb18030] + (hint == .big5 || isBig5 ? [LineCheck(text, as: .big5)] : [])
        return checks.first { $0.encoding == hint && $0.isProof } ?? checks.min { $0.damaged < $1.damaged }!
    }

    private static func sentence(_ check: LineCheck, size: Int, hasMark: Bool) -> String {
        let how = check.isWhole ? hasMark ? "有 BOM，" : "逐字节核对：" : "有\(check.damaged)行含坏字节，"
        return "\(check.encoding.rawValue)（\(how)\(size)字节，替换0个字符）"
    }
}
