import Foundation
import HuiyinCore

/// Reads a JSON array of objects, or an object that holds one such array (`{"data": [ … ]}`), as web systems export.
///
/// - Shapes: rows are numbered by their place in the array, from 1.
struct JSONArrayGrid {
    /// Letters of a wrapper's own words, such as `success`.
    private static let longestCode = 12

    private let text: DecodedText
    private let largestCell: Int

    /// - Parameter largestCell: bytes; a row with a larger one is a fault.
    init(_ text: DecodedText, largestCell: Int) {
        self.text = text
        self.largestCell = largestCell
    }

    /// Whether the first line is an object of its own, with more lines behind it.
    static func isLines(_ bytes: [UInt8]) -> Bool {
        guard let end = bytes.firstIndex(of: 0x0A) else { return false }
        return bytes[..<end].last { $0 > 0x20 } == UInt8(ascii: "}") && bytes[end...].contains { $0 > 0x20 }
    }

    /// Nil when the file is no whole JSON, or holds no array of objects.
    func grid() throws -> Grid? {
        guard text.string(text.bytes.indices) != nil,
            let value = try? JSONSerialization.jsonObject(with: Data(text.bytes)),
            let array = JSONArrayGrid.array(in: value)
        else { return nil }
        let rows = array.enumerated().map { index, element in
            (number: index + 1, row: JSONArrayGrid.row(element))
        }
        return try JSONRows.grid(rows, format: "JSON", encoding: text.proof, largestCell: largestCell)
    }

    private static func array(in value: Any) -> [Any]? {
        if let array = value as? [Any] { return array }
        guard let object = value as? [String: Any] else { return nil }
        // A wrapper holds codes and counts beside its list; an item with a list in it holds text.
        let hasText = object.values.contains { ($0 as? String).map { $0.count > longestCode } ?? false }
        let arrays = object.values.compactMap { $0 as? [Any] }.filter { $0.first is [String: Any] }
        return arrays.count == 1 && !hasText ? arrays[0] : nil
    }

    private static func row(_ element: Any) -> Result<[String: String], JSONRows.FaultyRow> {
        if let values = JSONRows.values(element) { return .success(values) }
        let raw = Array(String(describing: element).utf8)
        return .failure(.init(fault: .init(reason: .badJSON, column: nil, found: "这一项不是 {…}", raw: raw)))
    }
}
