import Foundation
import GRDB
import HuiyinCore

enum IntakeLayer: Layer {
    static func count(_ value: Intake) -> Int { value.files.reduce(0) { $0 + $1.read } }

    static func save(_ intake: Intake, _ db: Database, run: Int) throws {
        try saveReceipts(intake.files, db, run)
        try saveItems(intake.messages, db, run)
        try saveRejections(intake.rejections, db, run)
    }

    static func load(_ db: Database, run: Int) throws -> Intake {
        let receipts = try String.fetchAll(
            db, sql: "SELECT body FROM receipt WHERE run = ? ORDER BY id", arguments: [run])
        let items = try Row.fetchAll(db, sql: "SELECT * FROM item WHERE run = ? ORDER BY position", arguments: [run])
        let rejections = try Row.fetchAll(
            db, sql: "SELECT * FROM rejection WHERE run = ? ORDER BY id", arguments: [run])
        return Intake(
            files: try receipts.map { try JSONColumn.value($0) }, messages: items.map(Message.init),
            rejections: rejections.map(KeptRejection.init))
    }

    static func known(_ db: Database) throws -> KnownItems {
        var known = KnownItems()
        for row in try Row.fetchAll(db, sql: "SELECT digest, name FROM receipt WHERE received = 1") {
            known.files[row["digest"]] = row["name"]
        }
        let keys = try Int64.fetchCursor(db, sql: "SELECT key FROM item")
        while let key = try keys.next() { known.items.insert(ItemKey(UInt64(bitPattern: key))) }
        return known
    }

    private static func saveReceipts(_ receipts: [FileReceipt], _ db: Database, _ run: Int) throws {
        let statement = try db.cachedStatement(
            sql: "INSERT INTO receipt (run, name, digest, received, body) VALUES (?, ?, ?, ?, ?)")
        for receipt in receipts {
            try statement.execute(arguments: [
                run, receipt.name, receipt.digest, receipt.status == .received, try JSONColumn.text(receipt),
            ])
        }
    }

    private static func saveItems(_ messages: [Message], _ db: Database, _ run: Int) throws {
        let item = try db.cachedStatement(
            sql: """
                INSERT INTO item (key, run, position, id, channel, file, sheet, row, time, session, title, text, given_type)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let person = try db.cachedStatement(sql: "INSERT INTO person VALUES (?, ?, ?)")
        for (position, message) in messages.enumerated() {
            try item.execute(arguments: [
                message.key.column, run, position, message.id, message.channel, message.source.file,
                message.source.sheet, message.source.row, message.time?.description, message.session, message.title,
                message.text, message.givenType,
            ])
            for (field, sealed) in message.person.sorted(by: { $0.key < $1.key }) {
                try person.execute(arguments: [message.key.column, field.rawValue, DatabaseValue(bytes: sealed.bytes)])
            }
        }
    }

    private static func saveRejections(_ rejections: [KeptRejection], _ db: Database, _ run: Int) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO rejection (run, file, sheet, row, "column", reason, found, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for kept in rejections {
            let place = kept.rejection.source
            try statement.execute(arguments: [
                run, place.file, place.sheet, place.row, place.column, kept.rejection.reason.rawValue,
                kept.rejection.found, DatabaseValue(bytes: kept.raw.bytes),
            ])
        }
    }
}

extension Message {
    /// Who said it stays sealed in its own table; no stage after ingest needs it.
    init(_ row: Row) {
        self.init(
            key: ItemKey(row, "key"), id: row["id"], channel: row["channel"], source: SourceLocation(row),
            time: (row["time"] as String?).flatMap { LocalTime($0) }, session: row["session"], title: row["title"],
            text: row["text"], givenType: row["given_type"])
    }
}

extension KeptRejection {
    init(_ row: Row) {
        var place = SourceLocation(row)
        place.column = row["column"]
        let reason = Rejection.Reason(rawValue: row["reason"]) ?? .badBytes
        self.init(
            rejection: Rejection(source: place, reason: reason, found: row["found"]),
            raw: Sealed(bytes: Array(row["raw"] as Data)))
    }
}

extension DatabaseValue {
    init(bytes: [UInt8]) { self = Data(bytes).databaseValue }
}
