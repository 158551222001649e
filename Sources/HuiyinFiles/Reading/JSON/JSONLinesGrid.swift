import Foundation
import HuiyinCore

/// Reads one JSON object a line; a line that is none keeps its place, reason and bytes.
struct JSONLinesGrid {
    private let text: DecodedText
    private let largestCell: Int

    /// - Parameter largestCell: bytes; a longer line is a fault.
    init(_ text: DecodedText, largestCell: Int) {
        self.text = text
        self.largestCell = largestCell
    }

    func grid() throws -> Grid {
        var rows: [(number: Int, row: Result<[String: String], JSONRows.FaultyRow>)] = []
        var number = 0
        for line in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            rows.append((number, read(line)))
        }
        return try JSONRows.grid(rows, format: "JSON Lines", encoding: text.proof, largestCell: largestCell)
    }

    private func read(_ line: ArraySlice<UInt8>) -> Result<[String: String], JSONRows.FaultyRow> {
        func fault(_ reason: Rejection.Reason, _ found: String) -> Result<[String: String], JSONRows.FaultyRow> {
            .failure(.init(fault: .init(reason: reason, column: nil, found: found, raw: Array(line))))
        }
        if line.count > largestCell { return fault(.cellTooLarge, "\(line.count)字节，上限\(largestCell)") }
        guard text.string(line.indices) != nil else { return fault(.badBytes, "按\(text.encoding)解不开") }
        guard let object = try? JSONSerialization.jsonObject(with: Data(line)),
            let values = JSONRows.values(object)
        else { return fault(.badJSON, "从第一个字节起应是 { ，到最后一个字节 } 结束") }
        return .success(values)
    }
}
