import GRDB
import HuiyinCore

/// Which delivery each row came with, and what corrected files have said otherwise.
enum BatchRows {
    static func save(_ intake: Intake, _ db: Database, _ run: Int) throws {
        for batch in intake.batches {
            try db.execute(
                sql: "INSERT INTO batch (run, key, name, generation, file) VALUES (?, ?, ?, ?, ?)",
                arguments: [run, batch.key.column, batch.name.column, batch.generation, batch.file])
        }
        let statement = try db.cachedStatement(
            sql: "INSERT INTO restatement (run, item, by_item, file) VALUES (?, ?, ?, ?)")
        for entry in intake.restatements {
            try statement.execute(arguments: [run, entry.item.column, entry.by?.column, entry.file])
        }
        // Whoever works on the order is told; nothing that was said is deleted.
        try db.execute(
            sql: """
                INSERT INTO order_event (order_id, run, at, actor, event, note)
                SELECT order_item.order_id, run.id, run.at, '系统', iif(by_item IS NULL, '来件撤回', '来件更正'), restatement.file
                FROM restatement JOIN order_item ON order_item.item = restatement.item JOIN run ON run.id = restatement.run
                WHERE restatement.run = ? ORDER BY restatement.id
                """, arguments: [run])
    }

    static func load(into intake: inout Intake, _ db: Database, _ run: Int) throws {
        intake.batches = try batches(db, "WHERE run = ?", [run])
        intake.restatements = try Row.fetchAll(
            db, sql: "SELECT * FROM restatement WHERE run = ? ORDER BY id", arguments: [run]
        ).map { row in
            Restatement(
                item: ItemKey(row, "item"), by: (row["by_item"] as Int64?).map { ItemKey(UInt64(bitPattern: $0)) },
                file: row["file"])
        }
    }

    /// What all nights have brought.
    static func known(_ db: Database) throws -> KnownItems {
        var known = KnownItems()
        for row in try Row.fetchAll(db, sql: "SELECT digest, name FROM receipt WHERE received = 1") {
            known.files[row["digest"]] = row["name"]
        }
        for table in ["item", "form"] {
            let rows = try Row.fetchCursor(
                db, sql: "SELECT key, batch, identity, content FROM \(table) ORDER BY run, position")
            while let row = try rows.next() {
                if let origin = RowOrigin(row) {
                    known.add(KnownRow(key: ItemKey(row, "key"), origin: origin))
                } else {
                    known.add(ItemKey(row, "key"))
                }
            }
        }
        for key in try Int64.fetchAll(db, sql: "SELECT item FROM restatement") {
            known.addRestated(ItemKey(UInt64(bitPattern: key)))
        }
        try batches(db, "", []).forEach { known.add($0) }
        return known
    }

    private static func batches(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws
        -> [ReceivedBatch]
    {
        try Row.fetchAll(db, sql: "SELECT * FROM batch \(condition) ORDER BY id", arguments: arguments).map { row in
            ReceivedBatch(
                key: UInt64(bitPattern: row["key"]), name: UInt64(bitPattern: row["name"]),
                generation: row["generation"], file: row["file"])
        }
    }
}
