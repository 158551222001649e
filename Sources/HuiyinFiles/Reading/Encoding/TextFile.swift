import HanText

/// The bytes of a text, in an encoding that is proved.
struct TextFile {
    let bytes: [UInt8]
    let guess: EncodingGuess

    /// - Parameter hint: what the file says of its own encoding.
    /// - Throws: a ``FileForm/Problem`` when it is no text, or its encoding cannot be proved.
    init(_ bytes: [UInt8], hint: TextDecoder.Encoding? = nil) throws {
        if let encoding = UnreadEncoding.of(bytes) { throw FileForm.Problem.unreadEncoding(encoding) }
        switch UTF16Text.read(bytes) {
        case .text(let utf8, let proof):
            self.bytes = utf8
            guess = EncodingGuess(utf8: proof, from: "UTF-16")
        case .damaged: throw FileForm.Problem.damagedUTF16
        case .notUTF16:
            if bytes.prefix(4096).contains(0) { throw FileForm.Problem.notText }
            self.bytes = bytes
            guess = try EncodingGuess(bytes, hint: hint)
        }
    }

    /// The same file in UTF-8, without its mark.
    func asUTF8() throws -> TextFile {
        TextFile(bytes: try utf8(), guess: EncodingGuess(utf8: guess.proof, from: guess.name))
    }

    private init(bytes: [UInt8], guess: EncodingGuess) {
        self.bytes = bytes
        self.guess = guess
    }

    /// The text as UTF-8, without its mark. A piece between separators that does not decode stays as it is behind a 0xFF,
    /// which no UTF-8 holds: so the cell that is made of it does not decode either, and the cells beside it do.
    func utf8() throws -> [UInt8] {
        let text = bytes[guess.markLength...]
        if guess.encoding == .utf8 { return Array(text) }
        let decoder = try TextDecoder(guess.encoding)
        var result: [UInt8] = []
        result.reserveCapacity(text.count * 3 / 2)
        var start = text.startIndex
        while start <= text.endIndex {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
            if let line = decoder.decode(bytes.span.extracting(start..<end)) {
                result.append(contentsOf: line.utf8)
            } else {
                marked(bytes[start..<end], decoder, &result)
            }
            result.append(0x0A)
            start = end + 1
        }
        return result
    }

    /// Bytes that are never the second of a character.
    private static let separators = Set(",;\t\"<>".utf8)

    private func marked(_ line: ArraySlice<UInt8>, _ decoder: borrowing TextDecoder, _ result: inout [UInt8]) {
        var start = line.startIndex
        for index in line.startIndex...line.endIndex
        where index == line.endIndex || TextFile.separators.contains(line[index]) {
            let piece = line[start..<index]
            if let decoded = decoder.decode(piece) { result += decoded.utf8 } else { result += [0xFF] + piece }
            if index < line.endIndex { result.append(line[index]) }
            start = index + 1
        }
    }
}
