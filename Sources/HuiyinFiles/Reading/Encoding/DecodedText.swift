import HanText

/// A text file as UTF-8, whatever encoding it came in, with the proof of that encoding.
///
/// A piece that does not decode stays as it is behind a 0xFF, which no UTF-8 holds: so the cell that is made of it does
/// not decode either, and the cells beside it do.
struct DecodedText {
    /// Without a mark at the start.
    let bytes: [UInt8]
    /// What the file was in.
    let encoding: String
    /// For the report: what was found and how.
    let proof: String
    /// Every line decoded, so that no cell need be checked again.
    private let isWhole: Bool

    /// - Parameter hint: what the file says of its own encoding.
    /// - Throws: a ``FileForm/Problem`` when it is no text, or its encoding cannot be proved.
    init(_ file: [UInt8], hint: TextDecoder.Encoding? = nil) throws {
        if let encoding = UnreadEncoding.of(file) { throw FileForm.Problem.unreadEncoding(encoding) }
        switch UTF16Text.read(file) {
        case .text(let utf8, let proof):
            (bytes, encoding, self.proof, isWhole) = (utf8, "UTF-16", proof, false)
        case .damaged: throw FileForm.Problem.damagedUTF16
        case .notUTF16:
            if file.prefix(4096).contains(0) { throw FileForm.Problem.notText }
            let guess = try EncodingGuess(file, hint: hint)
            (encoding, proof) = (guess.encoding.rawValue, guess.proof)
            (bytes, isWhole) =
                guess.encoding == .utf8
                ? (guess.markLength == 0 ? file : Array(file[guess.markLength...]), guess.isWhole)
                : try DecodedText.utf8(file, TextDecoder(guess.encoding))
        }
    }

    /// Nil where the file did not decode.
    func string(_ range: Range<Int>) -> String? { string(bytes.span.extracting(range)) }

    /// Of bytes of this text, cut at no place within a character.
    func string(_ bytes: Span<UInt8>) -> String? {
        if isWhole { return String(copying: UTF8Span(unchecked: bytes)) }
        do { return String(copying: try UTF8Span(validating: bytes)) } catch { return nil }
    }

    private static func utf8(_ file: [UInt8], _ decoder: borrowing TextDecoder) -> ([UInt8], isWhole: Bool) {
        var (result, isWhole) = ([UInt8](), true)
        result.reserveCapacity(file.count * 3 / 2)
        var start = 0
        while start <= file.count {
            let end = file[start...].firstIndex(of: 0x0A) ?? file.count
            if let line = decoder.decode(file.span.extracting(start..<end)) {
                result.append(contentsOf: line.utf8)
            } else {
                addPieces(of: file[start..<end], decoder, to: &result)
                isWhole = false
            }
            result.append(0x0A)
            start = end + 1
        }
        return (result, isWhole)
    }

    private static func addPieces(
        of line: ArraySlice<UInt8>, _ decoder: borrowing TextDecoder, to result: inout [UInt8]
    ) {
        var start = line.startIndex
        for index in line.startIndex...line.endIndex where index == line.endIndex || isSeparator(line[index]) {
            let piece = line[start..<index]
            if let decoded = decoder.decode(piece) { result += decoded.utf8 } else { result += [0xFF] + piece }
            if index < line.endIndex { result.append(line[index]) }
            start = index + 1
        }
    }

    /// Marks and white space, which are never a part of a character of GB18030 or Big5.
    private static func isSeparator(_ byte: UInt8) -> Bool { byte < 0x30 || (0x3A...0x3F).contains(byte) }
}
