import Foundation
import GRDB
import HuiyinCore

/// How one stage's result goes into its tables and comes back.
protocol Layer {
    associatedtype Value
    static func save(_ value: Value, _ db: Database, run: Int) throws
    static func load(_ db: Database, run: Int) throws -> Value
    static func count(_ value: Value) -> Int
}

/// Nested values in one column.
enum JSONColumn {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ text: String, as _: Value.Type = Value.self) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}

extension ItemKey {
    init(_ row: Row, _ column: String) { self.init(UInt64(bitPattern: row[column] as Int64)) }
    var column: Int64 { Int64(bitPattern: value) }
}

extension SourceLocation {
    init(_ row: Row) {
        self.init(file: row["file"], sheet: row["sheet"], row: row["row"], column: row["column"])
    }
}
