import Foundation
import HuiyinCore

/// Values of JSON objects as the cells of rows under one header, the union of all keys.
enum JSONRows {
    /// Cells of all rows, the empty ones included: where every object has keys of its own, they grow by the square.
    static let mostCells = 20_000_000

    /// - Parameter rows: each an object's values by key, or why there is none.
    /// - Throws: a ``FileForm/Problem`` when the objects have too little in common to be rows of one table.
    static func grid(
        _ rows: [(number: Int, row: Result<[String: String], FaultyRow>)], format: String, encoding: String,
        largestCell: Int
    ) throws -> Grid {
        var keys: Set<String> = []
        for entry in rows { if case .success(let values) = entry.row { keys.formUnion(values.keys) } }
        let header = keys.sorted()
        guard header.count * rows.count <= mostCells else { throw FileForm.Problem.tooManyKeys }
        return Grid(
            format: format, encoding: encoding, header: header,
            rows: rows.map { number, row in
                switch row {
                case .success(let values):
                    Grid.Row(number: number, cells: header.map { values[$0] ?? "" }, largestCell: largestCell)
                case .failure(let faulty): Grid.Row(number: number, fault: faulty.fault)
                }
            })
    }

    struct FaultyRow: Error {
        let fault: Grid.Fault
    }

    /// An object's values as text; nil when the value is no object.
    static func values(_ object: Any) -> [String: String]? {
        (object as? [String: Any])?.compactMapValues(text)
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
