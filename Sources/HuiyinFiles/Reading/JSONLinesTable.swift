import Foundation
import HanText
import HuiyinCore

/// Reads one JSON object a line into a table whose header is the union of all keys.
struct JSONLinesTable {
    private let bytes: [UInt8]
    private let guess: EncodingGuess
    private let largestCell: Int

    init(_ bytes: [UInt8], _ guess: EncodingGuess, largestCell: Int) {
        self.bytes = bytes
        self.guess = guess
        self.largestCell = largestCell
    }

    func table() throws -> Table {
        let decoder = try TextDecoder(guess.encoding)
        var lines: [(number: Int, line: Line)] = []
        var number = 0
        for line in bytes[guess.markLength...].split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            lines.append((number, read(line, decoder)))
        }
        let header = Set(
            lines.flatMap { entry -> [String] in
                if case .object(let object) = entry.line { Array(object.keys) } else { [] }
            }
        ).sorted()
        let rows = lines.map { number, line in
            switch line {
            case .object(let object): Table.Row(number: number, cells: header.map { object[$0] ?? "" })
            case .fault(let fault): Table.Row(number: number, cells: [], fault: fault)
            }
        }
        return Table(format: "JSON Lines", encoding: guess.proof, header: header, rows: rows)
    }

    private enum Line {
        case object([String: String])
        case fault(Table.Fault)
    }

    private func read(_ line: ArraySlice<UInt8>, _ decoder: borrowing TextDecoder) -> Line {
        func fault(_ reason: Rejection.Reason, _ found: String) -> Line {
            .fault(.init(reason: reason, column: nil, found: found, raw: Array(line)))
        }
        if line.count > largestCell { return fault(.cellTooLarge, "\(line.count)字节，上限\(largestCell)") }
        guard let text = decoder.decode(line) else { return fault(.badBytes, "按\(guess.encoding.rawValue)解不开") }
        guard let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            return fault(.badJSON, "从第一个字节起应是 { ，到最后一个字节 } 结束")
        }
        return .object(object.compactMapValues(JSONLinesTable.text))
    }

    /// Numbers in their shortest form, true and false as such, nested values as JSON.
    private static func text(_ value: Any) -> String? {
        switch value {
        case let text as String: text
        case is NSNull: nil
        case let number as NSNumber where String(cString: number.objCType) == "c": number.boolValue ? "true" : "false"
        case let number as NSNumber: number.stringValue
        default:
            (try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes]))
                .map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
