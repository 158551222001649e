import Foundation
import HanText
import HuiyinCore

/// Reads one JSON object a line; a line that is none keeps its place, reason and bytes.
struct JSONLinesGrid {
    private let bytes: [UInt8]
    private let guess: EncodingGuess
    private let largestCell: Int

    init(_ bytes: [UInt8], _ guess: EncodingGuess, largestCell: Int) {
        self.bytes = bytes
        self.guess = guess
        self.largestCell = largestCell
    }

    func grid() throws -> Grid {
        let decoder = try TextDecoder(guess.encoding)
        var rows: [(number: Int, row: Result<[String: String], JSONRows.FaultyRow>)] = []
        var number = 0
        for line in bytes[guess.markLength...].split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            rows.append((number, read(line, decoder)))
        }
        return try JSONRows.grid(rows, format: "JSON Lines", encoding: guess.proof, largestCell: largestCell)
    }

    private func read(
        _ line: ArraySlice<UInt8>, _ decoder: borrowing TextDecoder
    ) -> Result<[String: String], JSONRows.FaultyRow> {
        func fault(_ reason: Rejection.Reason, _ found: String) -> Result<[String: String], JSONRows.FaultyRow> {
            .failure(.init(fault: .init(reason: reason, column: nil, found: found, raw: Array(line))))
        }
        if line.count > largestCell { return fault(.cellTooLarge, "\(line.count)字节，上限\(largestCell)") }
        guard let text = decoder.decode(line) else { return fault(.badBytes, "按\(guess.name)解不开") }
        guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
            let values = JSONRows.values(object)
        else { return fault(.badJSON, "从第一个字节起应是 { ，到最后一个字节 } 结束") }
        return .success(values)
    }
}
