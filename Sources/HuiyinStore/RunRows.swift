import GRDB
public import HuiyinCore

/// The definition files of a night and the digest that stands for them.
public struct KeptDefinition: Sendable, Equatable {
    public let digest: String
    public let pack: [DefinitionFile]
    /// The pipeline and the dialects: all of it, so that an old night can be run again.
    public let others: [DefinitionFile]

    public init(digest: String, pack: [DefinitionFile], others: [DefinitionFile]) {
        self.digest = digest
        self.pack = pack
        self.others = others
    }
}

/// The table of nights.
enum RunRows {
    /// - Returns: the night's number, and the last stage it has kept.
    static func open(
        _ db: Database, at: LocalTime, definition: KeptDefinition, inbox: Set<String>
    ) throws -> (run: Int, stage: Stage?) {
        try db.execute(
            sql: "DELETE FROM run WHERE finished = 0 AND (at <> ? OR definition <> ?)",
            arguments: [at.description, definition.digest])
        if let known = try Row.fetchOne(
            db, sql: "SELECT * FROM run WHERE at = ? AND definition = ? ORDER BY id DESC LIMIT 1",
            arguments: [at.description, definition.digest])
        {
            let (run, finished) = (known["id"] as Int, known["finished"] as Bool)
            if try !finished || hasNothingNew(db, since: run, inbox) {
                return (run, (known["stage"] as String?).flatMap(Stage.init))
            }
        }
        return (try begin(db, at, definition), nil)
    }

    private static func begin(_ db: Database, _ at: LocalTime, _ definition: KeptDefinition) throws -> Int {
        try db.execute(
            sql: "INSERT OR IGNORE INTO definition VALUES (?, ?, ?)",
            arguments: [
                definition.digest, try JSONColumn.text(definition.pack), try JSONColumn.text(definition.others),
            ])
        try db.execute(
            sql: "INSERT INTO run (at, definition) VALUES (?, ?)", arguments: [at.description, definition.digest])
        return Int(db.lastInsertedRowID)
    }

    /// True when the night, or one before it, has seen every file there is.
    private static func hasNothingNew(_ db: Database, since run: Int, _ inbox: Set<String>) throws -> Bool {
        let seen = try String.fetchSet(db, sql: "SELECT digest FROM receipt WHERE run <= ?", arguments: [run])
        return inbox.isSubset(of: seen)
    }
}
