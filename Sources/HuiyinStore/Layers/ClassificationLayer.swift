import GRDB
import HuiyinCore

enum ClassificationLayer: Layer {
    static func count(_ value: [Classification]) -> Int { value.count }

    static func save(_ classified: [Classification], _ db: Database, run: Int) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO classification (item, run, body) VALUES (?, ?, ?)")
        for classification in classified {
            try statement.execute(arguments: [classification.item.column, run, try JSONColumn.text(classification)])
        }
    }

    static func load(_ db: Database, run: Int) throws -> [Classification] {
        try String.fetchAll(
            db,
            sql: """
                SELECT classification.body FROM classification JOIN item ON item.key = classification.item
                WHERE classification.run = ? ORDER BY item.position
                """, arguments: [run]
        ).map { try JSONColumn.value($0) }
    }
}
