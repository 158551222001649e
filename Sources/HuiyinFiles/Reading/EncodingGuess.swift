import HanText

/// Which encoding a file is in, and how that is known.
struct EncodingGuess {
    let encoding: TextDecoder.Encoding
    /// Bytes of a mark at the start that are no text.
    let markLength: Int
    /// For the report: what was found and how.
    let proof: String

    /// Text that has already become UTF-8.
    init(utf8 proof: String) {
        (encoding, markLength) = (.utf8, 0)
        self.proof = proof
    }

    /// A byte order mark decides; then a strict check of every byte; then which encoding the damage is smaller in.
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
        let damaged = EncodingGuess.isMostlyUTF8(bytes)
        let gb18030 = try EncodingGuess.badLines(bytes, .gb18030)
        if gb18030 == 0, !damaged {
            (encoding, proof) = (.gb18030, "GB18030（逐字节核对）")
            return
        }
        let utf8 = try EncodingGuess.badLines(bytes, .utf8)
        encoding = damaged || utf8 <= gb18030 ? .utf8 : .gb18030
        proof = "\(encoding.rawValue)（有\(encoding == .utf8 ? utf8 : gb18030)行含坏字节）"
    }

    /// Few sequences of UTF-8 are broken, most are whole. In text of another encoding it is the other way round, even
    /// where the damaged bytes happen to be legal there.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0.value >= 0x80 }
        let broken = scalars.count { $0 == "\u{FFFD}" }
        return (scalars.count - broken) > broken * 4
    }

    private static func badLines(_ bytes: [UInt8], _ encoding: TextDecoder.Encoding) throws -> Int {
        let decoder = try TextDecoder(encoding)
        var count = 0
        for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where decoder.decode(line) == nil {
            count += 1
        }
        return count
    }
}
