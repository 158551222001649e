import HanText
import HuiyinCore

/// Reads a text that is no table: every line with anything in it is a row of one cell.
///
/// - Shapes: row numbers are those of the lines; LF, CRLF and CR end a line.
struct TextGrids {
    private let bytes: [UInt8]
    private let guess: EncodingGuess
    private let largestCell: Int

    /// - Parameter largestCell: bytes; a longer line is a fault.
    init(_ bytes: [UInt8], _ guess: EncodingGuess, largestCell: Int) {
        self.bytes = bytes
        self.guess = guess
        self.largestCell = largestCell
    }

    static func isPlainText(_ bytes: [UInt8], _ guess: EncodingGuess) throws -> Bool {
        try Delimiter.guess(bytes, guess) == .text
    }

    /// None when every line is blank.
    func grids() throws -> [Grid] {
        let decoder = try TextDecoder(guess.encoding)
        var rows: [Grid.Row] = []
        var (number, start) = (1, guess.markLength)
        for index in start...bytes.count where index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D {
            if let row = row(number, bytes[start..<index], decoder) { rows.append(row) }
            let isFirstOfTwo = index + 1 < bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A
            if !isFirstOfTwo { number += 1 }
            start = index + 1
        }
        return rows.isEmpty ? [] : [Grid(format: "文本", encoding: guess.proof, rows: rows)]
    }

    private func row(_ number: Int, _ line: ArraySlice<UInt8>, _ decoder: borrowing TextDecoder) -> Grid.Row? {
        guard let text = decoder.decode(line)?.trimmed else {
            return fault(.badBytes, number, "按\(guess.name)解不开", line)
        }
        if text.isEmpty { return nil }
        if text.utf8.count > largestCell {
            return fault(.cellTooLarge, number, "\(text.utf8.count)字节，上限\(largestCell)", line)
        }
        return Grid.Row(number: number, cells: [text])
    }

    private func fault(_ reason: Rejection.Reason, _ number: Int, _ found: String, _ line: ArraySlice<UInt8>)
        -> Grid.Row
    {
        Grid.Row(number: number, cells: [], fault: .init(reason: reason, column: 0, found: found, raw: Array(line)))
    }
}
