import Foundation
import GRDB
import HuiyinCore

/// Forms that are no messages, and the questionnaires they answer.
enum FormRows {
    static func save(_ intake: Intake, _ db: Database, _ run: Int) throws {
        for (position, sheet) in intake.questionnaires.enumerated() {
            try db.execute(
                sql: "INSERT INTO questionnaire VALUES (?, ?, ?, ?)",
                arguments: [run, position, sheet.key.column, try JSONColumn.text(sheet)])
        }
        let form = try db.cachedStatement(sql: "INSERT INTO form VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let person = try db.cachedStatement(sql: "INSERT INTO form_person VALUES (?, ?, ?)")
        for (position, record) in intake.records.enumerated() {
            try form.execute(arguments: [
                record.key.column, run, position, record.kind.rawValue, record.questionnaire.column,
                record.source.file, record.source.sheet, record.source.row, record.time?.description,
                record.origin.batch.column, record.origin.identity?.column, record.origin.content.column,
                try JSONColumn.text(record.values), try JSONColumn.text(record.answers),
                record.sealedAnswers.map { DatabaseValue(bytes: $0.bytes) },
            ])
            for (field, sealed) in record.person.sorted(by: { $0.key < $1.key }) {
                try person.execute(arguments: [record.key.column, field.rawValue, DatabaseValue(bytes: sealed.bytes)])
            }
        }
    }

    /// Who a form is about stays sealed in its own table; no stage after ingest needs it.
    static func load(into intake: inout Intake, _ db: Database, _ run: Int) throws {
        intake.questionnaires = try String.fetchAll(
            db, sql: "SELECT body FROM questionnaire WHERE run = ? ORDER BY position", arguments: [run]
        ).map { try JSONColumn.value($0) }
        intake.records = try Row.fetchAll(
            db, sql: "SELECT * FROM form WHERE run = ? ORDER BY position", arguments: [run]
        ).map { row in
            FormRecord(
                key: ItemKey(row, "key"), origin: RowOrigin(row)!,
                kind: RowKind(rawValue: row["kind"]) ?? .survey, questionnaire: ItemKey(row, "questionnaire"),
                source: SourceLocation(row), time: (row["time"] as String?).flatMap { LocalTime($0) },
                values: try JSONColumn.value(row["fields"]),
                answers: try JSONColumn.value(row["answers"]),
                sealedAnswers: (row["sealed"] as Data?).map { Sealed(bytes: Array($0)) })
        }
    }
}
