import HanText
import HuiyinCore

/// Reads a delimited file; a row that cannot be used keeps its place, reason and bytes.
struct CSVGrid {
    private let bytes: [UInt8]
    private let guess: EncodingGuess
    private let separator: UInt8
    private let largestCell: Int

    init(_ bytes: [UInt8], _ guess: EncodingGuess, separator: UInt8 = UInt8(ascii: ","), largestCell: Int) {
        self.bytes = bytes
        self.guess = guess
        self.separator = separator
        self.largestCell = largestCell
    }

    func grid() throws -> Grid {
        let decoder = try TextDecoder(guess.encoding)
        var scanner = CSVScanner(bytes, from: guess.markLength, separator: separator)
        var rows: [Grid.Row] = []
        var number = 0
        while let record = scanner.next() {
            number += 1
            if !record.isBlank { rows.append(row(number, record, decoder)) }
        }
        return Grid(
            format: separator == 0x09 ? "TSV" : "CSV", encoding: guess.proof, isDelimited: true, rows: rows)
    }

    private func row(_ number: Int, _ record: CSVScanner.Record, _ decoder: borrowing TextDecoder) -> Grid.Row {
        if record.unclosedQuote { return fault(number, record, .unclosedQuote, nil, "从这一行起引号没有右半边") }
        var cells: [String] = []
        cells.reserveCapacity(record.fields.count)
        for (column, field) in record.fields.enumerated() {
            guard field.range.count <= largestCell else {
                return fault(number, record, .cellTooLarge, column, "\(field.range.count)字节，上限\(largestCell)")
            }
            guard let cell = cell(field, decoder) else {
                return fault(number, record, .badBytes, column, "按\(guess.name)解不开")
            }
            cells.append(cell)
        }
        return Grid.Row(number: number, cells: cells)
    }

    private func fault(
        _ number: Int, _ record: CSVScanner.Record, _ reason: Rejection.Reason, _ column: Int?, _ found: String
    ) -> Grid.Row {
        Grid.Row(
            number: number, cells: [],
            fault: .init(reason: reason, column: column, found: found, raw: Array(bytes[record.range])))
    }

    private func cell(_ field: CSVScanner.Field, _ decoder: borrowing TextDecoder) -> String? {
        field.escaped
            ? decoder.decode(unescaped(field).span) : decoder.decode(bytes.span.extracting(field.range))
    }

    private func unescaped(_ field: CSVScanner.Field) -> [UInt8] {
        var unescaped: [UInt8] = []
        unescaped.reserveCapacity(field.range.count)
        var skip = false
        for byte in bytes[field.range] {
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
