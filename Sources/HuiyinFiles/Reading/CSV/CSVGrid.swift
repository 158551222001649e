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
        return Grid(
            format: separator == 0x09 ? "TSV" : "CSV", encoding: guess.proof, isDelimited: true,
            rows: records().map { row($0.number, $0.record, decoder) })
    }

    /// Records that are not blank, with their numbers.
    private func records() -> [(number: Int, record: CSVScanner.Record)] {
        var scanner = CSVScanner(bytes, from: guess.markLength, separator: separator)
        var records: [(number: Int, record: CSVScanner.Record)] = []
        var number = 0
        while let record = scanner.next() {
            number += 1
            if !record.isBlank { records.append((number, record)) }
        }
        return records
    }

    private func row(_ number: Int, _ record: CSVScanner.Record, _ decoder: borrowing TextDecoder) -> Grid.Row {
        func fault(_ reason: Rejection.Reason, _ column: Int?, _ found: String) -> Grid.Row {
            Grid.Row(
                number: number, cells: [],
                fault: .init(reason: reason, column: column, found: found, raw: Array(bytes[record.range])))
        }
        if record.unclosedQuote { return fault(.unclosedQuote, nil, "从这一行起引号没有右半边") }
        var cells: [String] = []
        for (column, field) in record.fields.enumerated() {
            if field.range.count > largestCell {
                return fault(.cellTooLarge, column, "\(field.range.count)字节，上限\(largestCell)")
            }
            guard let cell = decoder.decode(content(of: field)) else {
                return fault(.badBytes, column, "按\(guess.name)解不开")
            }
            cells.append(cell)
        }
        return Grid.Row(number: number, cells: cells)
    }

    private func content(of field: CSVScanner.Field) -> ArraySlice<UInt8> {
        let content = bytes[field.range]
        guard field.escaped else { return content }
        var unescaped: [UInt8] = []
        unescaped.reserveCapacity(content.count)
        var skip = false
        for byte in content {
            if byte == 0x22, skip {
                skip = false
                continue
            }
            skip = byte == 0x22
            unescaped.append(byte)
        }
        return unescaped[...]
    }
}
