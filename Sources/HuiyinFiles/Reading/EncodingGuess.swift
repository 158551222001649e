import HanText

/// Which encoding a file is in, and how that is known.
struct EncodingGuess {
    let encoding: TextDecoder.Encoding
    /// Bytes of a mark at the start that are no text.
    let markLength: Int
    /// For the report: what was found and how.
    let proof: String

    /// A byte order mark decides; then a strict check of every byte; of two failures the one with fewer bad lines.
    ///
    /// - Throws: ``ICUError`` when ICU has no GB18030 converter.
    init(_ bytes: [UInt8]) throws {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            (encoding, markLength, proof) = (.utf8, 3, "UTF-8（有 BOM）")
            return
        }
        markLength = 0
        if String(validating: bytes, as: UTF8.self) != nil {
            (encoding, proof) = (.utf8, "UTF-8（逐字节核对）")
            return
        }
        let gb18030 = try EncodingGuess.badLines(bytes, .gb18030)
        if gb18030 == 0 {
            (encoding, proof) = (.gb18030, "GB18030（逐字节核对）")
            return
        }
        let utf8 = try EncodingGuess.badLines(bytes, .utf8)
        encoding = utf8 <= gb18030 ? .utf8 : .gb18030
        proof = "\(encoding.rawValue)（有\(min(utf8, gb18030))行含坏字节）"
    }

    private static func badLines(_ bytes: [UInt8], _ encoding: TextDecoder.Encoding) throws -> Int {
        let decoder = try TextDecoder(encoding)
        var count = 0
        for line in bytes.split(separator: 0x0A) where decoder.decode(line) == nil { count += 1 }
        return count
    }
}
