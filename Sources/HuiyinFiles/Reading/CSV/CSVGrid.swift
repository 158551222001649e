import HuiyinCore

/// Reads a delimited file; a row that cannot be used keeps its place, reason and bytes.
struct CSVGrid {
    private let text: DecodedText
    private let separator: UInt8
    private let largestCell: Int

    /// - Parameter largestCell: bytes; a row with a larger one is a fault.
    init(_ text: DecodedText, separator: UInt8 = UInt8(ascii: ","), largestCell: Int) {
        self.text = text
        self.separator = separator
        self.largestCell = largestCell
    }

    func grid() -> Grid {
        var scanner = CSVScanner(text.bytes, separator: separator)
        var rows: [Grid.Row] = []
        var number = 0
        while let record = scanner.next() {
            number += 1
            if !record.isBlank { rows.append(row(number, record)) }
        }
        return Grid(
            format: separator == 0x09 ? "TSV" : "CSV", encoding: text.proof, isDelimited: true, rows: rows)
    }

    private func row(_ number: Int, _ record: CSVScanner.Record) -> Grid.Row {
        if record.unclosedQuote { return fault(number, record, .unclosedQuote, nil, "从这一行起引号没有右半边") }
        var cells: [String] = []
        cells.reserveCapacity(record.fields.count)
        for (column, field) in record.fields.enumerated() {
            guard field.range.count <= largestCell else {
                return fault(number, record, .cellTooLarge, column, "\(field.range.count)字节，上限\(largestCell)")
            }
            guard let cell = cell(field) else {
                return fault(number, record, .badBytes, column, "按\(text.encoding)解不开")
            }
            cells.append(cell)
        }
        return Grid.Row(number: number, cells: cells)
    }

    private func fault(
        _ number: Int, _ record: CSVScanner.Record, _ reason: Rejection.Reason, _ column: Int?, _ found: String
    ) -> Grid.Row {
        Grid.Row(
            number: number,
            fault: .init(reason: reason, column: column, found: found, raw: Array(text.bytes[record.range])))
    }

    private func cell(_ field: CSVScanner.Field) -> String? {
        field.escaped ? text.string(unescaped(field).span) : text.string(field.range)
    }

    private func unescaped(_ field: CSVScanner.Field) -> [UInt8] {
        var unescaped: [UInt8] = []
        unescaped.reserveCapacity(field.range.count)
        var skip = false
        for byte in text.bytes[field.range] {
            if byte == 0x22, skip {
                skip = false
                continue
            }
            skip = byte == 0x22
            unescaped.append(byte)
        }
        return unescaped
    }
}
