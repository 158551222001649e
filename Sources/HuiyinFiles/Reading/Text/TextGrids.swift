import HuiyinCore

/// Reads a text that is no table: every line with anything in it is a row of one cell.
///
/// - Shapes: row numbers are those of the lines; LF, CRLF and CR end a line.
struct TextGrids {
    private let text: DecodedText
    private let largestCell: Int

    /// - Parameter largestCell: bytes; a longer line is a fault.
    init(_ text: DecodedText, largestCell: Int) {
        self.text = text
        self.largestCell = largestCell
    }

    /// None when every line is blank.
    func grids() -> [Grid] {
        let bytes = text.bytes
        var rows: [Grid.Row] = []
        var (number, start) = (1, 0)
        for index in start...bytes.count where index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D {
            if let row = row(number, start..<index) { rows.append(row) }
            let isFirstOfTwo = index + 1 < bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A
            if !isFirstOfTwo { number += 1 }
            start = index + 1
        }
        return rows.isEmpty ? [] : [Grid(format: "文本", encoding: text.proof, rows: rows)]
    }

    private func row(_ number: Int, _ line: Range<Int>) -> Grid.Row? {
        guard let content = text.string(line)?.trimmed else {
            return fault(.badBytes, number, "按\(text.encoding)解不开", line)
        }
        if content.isEmpty { return nil }
        if content.utf8.count > largestCell {
            return fault(.cellTooLarge, number, "\(content.utf8.count)字节，上限\(largestCell)", line)
        }
        return Grid.Row(number: number, cells: [content])
    }

    private func fault(_ reason: Rejection.Reason, _ number: Int, _ found: String, _ line: Range<Int>) -> Grid.Row {
        Grid.Row(
            number: number,
            fault: .init(reason: reason, column: 0, found: found, raw: Array(text.bytes[line])))
    }
}
