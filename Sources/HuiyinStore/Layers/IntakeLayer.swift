import Foundation
import GRDB
import HuiyinCore

enum IntakeLayer: Layer {
    static func count(_ value: Intake) -> Int { value.files.reduce(0) { $0 + $1.read } }

    static func save(_ intake: Intake, _ db: Database, run: Int) throws {
        try saveReceipts(intake.files, db, run)
        try saveItems(intake.messages, db, run)
        try FormRows.save(intake, db, run)
        try BatchRows.save(intake, db, run)
        try saveRejections(intake.rejections, db, run)
    }

    static func load(_ db: Database, run: Int) throws -> Intake {
        var intake = Intake()
        intake.files = try String.fetchAll(
            db, sql: "SELECT body FROM receipt WHERE run = ? ORDER BY id", arguments: [run]
        ).map { try JSONColumn.value($0) }
        intake.messages = try Row.fetchAll(
            db, sql: "SELECT * FROM item WHERE run = ? ORDER BY position", arguments: [run]
        ).map(Message.init)
        intake.rejections = try Row.fetchAll(
            db, sql: "SELECT * FROM rejection WHERE run = ? ORDER BY id", arguments: [run]
        ).map(KeptRejection.init)
        try FormRows.load(into: &intake, db, run)
        try BatchRows.load(into: &intake, db, run)
        return intake
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
                INSERT INTO item (key, run, position, id, channel, file, sheet, row, "column", time, session, title, text,
                  given_type, reply, reply_time, batch, identity, content, corrects)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let person = try db.cachedStatement(sql: "INSERT INTO person VALUES (?, ?, ?)")
        for (position, message) in messages.enumerated() {
            try item.execute(arguments: [
                message.key.column, run, position, message.id, message.channel, message.source.file,
                message.source.sheet, message.source.row, message.source.column, message.time?.description,
                message.session, message.title, message.text, message.givenType, message.reply?.text,
                message.reply?.time?.description, message.origin?.batch.column, message.origin?.identity?.column,
                message.origin?.content.column, message.corrects?.column,
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
            text: row["text"], givenType: row["given_type"],
            reply: (row["reply"] as String?).map {
                Reply(text: $0, time: (row["reply_time"] as String?).flatMap { LocalTime($0) })
            }, origin: RowOrigin(row), corrects: (row["corrects"] as Int64?).map { ItemKey(UInt64(bitPattern: $0)) })
    }
}

extension KeptRejection {
    init(_ row: Row) {
        let place = SourceLocation(row)
        let reason = Rejection.Reason(rawValue: row["reason"]) ?? .badBytes
        self.init(
            rejection: Rejection(source: place, reason: reason, found: row["found"]),
            raw: Sealed(bytes: Array(row["raw"] as Data)))
    }
}

extension DatabaseValue {
    init(bytes: [UInt8]) { self = Data(bytes).databaseValue }
}

extension UInt64 {
    /// As SQLite keeps it.
    var column: Int64 { Int64(bitPattern: self) }
}

extension RowOrigin {
    /// Nil for what is no row of its own.
    init?(_ row: Row) {
        guard let batch = row["batch"] as Int64? else { return nil }
        self.init(
            batch: UInt64(bitPattern: batch), identity: (row["identity"] as Int64?).map { UInt64(bitPattern: $0) },
            content: UInt64(bitPattern: (row["content"] as Int64?) ?? 0))
    }
}
