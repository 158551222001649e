import GRDB
import HuiyinCore

enum SummaryLayer: Layer {
    static func count(_ value: [CaseSummary]) -> Int { value.count }

    static func save(_ cases: [CaseSummary], _ db: Database, run: Int) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO case_summary (order_id, run, body) VALUES (?, ?, ?)")
        for summary in cases {
            try statement.execute(arguments: [summary.order.text, run, try JSONColumn.text(summary)])
        }
    }

    static func load(_ db: Database, run: Int) throws -> [CaseSummary] {
        try String.fetchAll(
            db, sql: "SELECT body FROM case_summary WHERE run = ? ORDER BY order_id", arguments: [run]
        ).map { try JSONColumn.value($0) }
    }
}
