import Foundation
import GRDB
import GRDBSQLite
public import HuiyinCore

extension Store {
    public static var libraryVersion: String { String(cString: sqlite3_libversion()) }
    public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// - Order: by order number.
    public func orders(_ filter: OrderFilter = OrderFilter()) throws -> [WorkOrder] {
        try translated { try queue.read { db in try OrderRows.fetch(db, filter).map(\.order) } }
    }

    /// Orders of all nights up to one.
    public func orderCount(upTo run: Int) throws -> Int {
        try translated {
            try queue.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM work_order WHERE run <= ?", arguments: [run]) ?? 0
            }
        }
    }

    /// The definition of the latest night, so that orders can be read without any other file.
    ///
    /// - Throws: a ``Diagnostic`` when no night has run yet.
    public func latestDefinition() throws -> KeptDefinition {
        let found = try translated {
            try queue.read { db in
                try Row.fetchOne(
                    db,
                    sql: """
                        SELECT digest, pack, others FROM definition JOIN run ON run.definition = definition.digest
                        ORDER BY run.id DESC LIMIT 1
                        """
                ).map {
                    KeptDefinition(
                        digest: $0["digest"], pack: try JSONColumn.value($0["pack"]),
                        others: try JSONColumn.value($0["others"]))
                }
            }
        }
        guard let found else {
            throw Diagnostic("no-run", at: SourceLocation(file: path), "数据库里还没有运行过", hint: "先运行 huiyin run")
        }
        return found
    }

    /// Without those that may quote what was corrected or withdrawn since.
    ///
    /// - Order: by order number.
    public func cases(run: Int? = nil) throws -> [CaseSummary] {
        try translated {
            try queue.read { db in
                try String.fetchAll(
                    db,
                    sql: """
                        SELECT body FROM case_summary WHERE (?1 IS NULL OR run = ?1)
                          AND order_id NOT IN (
                            SELECT order_id FROM order_item JOIN restatement ON restatement.item = order_item.item)
                        ORDER BY order_id
                        """, arguments: [run]
                ).map { try JSONColumn.value($0) }
            }
        }
    }

    /// What the corrected files of a night changed.
    ///
    /// - Order: by file, place and item.
    public func restatedItems(run: Int) throws -> [RestatedItem] {
        try translated {
            try queue.read { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT restatement.file AS corrected, by_item, order_id,
                          coalesce(item.file, form.file) AS file, coalesce(item.sheet, form.sheet) AS sheet,
                          coalesce(item.row, form.row) AS row
                        FROM restatement
                        LEFT JOIN item ON item.key = restatement.item LEFT JOIN form ON form.key = restatement.item
                        LEFT JOIN order_item ON order_item.item = restatement.item
                        WHERE restatement.run = ? ORDER BY 1, 4, 5, 6, restatement.id
                        """, arguments: [run]
                ).map { row in
                    RestatedItem(
                        file: row["corrected"], place: SourceLocation(row),
                        isCorrected: row["by_item"] as Int64? != nil,
                        order: (row["order_id"] as String?).map { OrderID($0) })
                }
            }
        }
    }

    /// Lets out the orders that waited.
    ///
    /// - Parameter prefix: how the numbers of the channel's orders begin.
    /// - Returns: how many.
    public func release(run: Int, channel: ChannelID, prefix: String, at: LocalTime) throws -> Int {
        try translated {
            try queue.write { db in
                try HoldRows.release(db, run: run, channel: channel, prefix: prefix, at: at.description)
            }
        }
    }

    /// Nights with orders that wait: run and channel.
    public func openHolds() throws -> [(run: Int, hold: VolumeHold)] {
        try translated {
            try queue.read { db in
                try Int.fetchAll(db, sql: "SELECT DISTINCT run FROM hold WHERE released IS NULL ORDER BY run").flatMap {
                    run in try HoldRows.load(db, run, openOnly: true).map { (run, $0) }
                }
            }
        }
    }

    /// What every item says, title before text, in the order of nights.
    public func texts() throws -> [String] {
        try translated {
            try queue.read { db in
                try String.fetchAll(
                    db, sql: "SELECT coalesce(title || char(10), '') || text FROM item ORDER BY run, position")
            }
        }
    }

    /// Everything known of the items that `id` names: an order's number, an item's own number, or its key.
    public func histories(of id: String) throws -> [ItemHistory] {
        try translated {
            try queue.read { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT item.*, order_item.order_id, classification.body, member.relation, member.similarity,
                               case_group.suspects,
                               (SELECT file FROM restatement WHERE restatement.item = item.key) AS restated_by,
                               (SELECT by_item FROM restatement WHERE restatement.item = item.key) AS replacement
                        FROM item
                        LEFT JOIN order_item ON order_item.item = item.key
                        LEFT JOIN classification ON classification.item = item.key
                        LEFT JOIN member ON member.item = item.key
                        LEFT JOIN case_group ON case_group.lead = member.lead
                        WHERE item.id = ?1 OR order_item.order_id = ?1 OR item.key = ?2
                        ORDER BY order_item.order_id, member.position, item.key
                        """, arguments: [id, ItemKey(id)?.column]
                ).map(ItemHistory.init)
            }
        }
    }

    /// Items by key, for suspects of another group.
    public func sources(of keys: [ItemKey]) throws -> [ItemKey: OrderItem] {
        try translated {
            try queue.read { db in
                var items: [ItemKey: OrderItem] = [:]
                for key in keys {
                    let row = try Row.fetchOne(db, sql: "SELECT * FROM item WHERE key = ?", arguments: [key.column])
                    if let row { items[key] = OrderItem(row) }
                }
                return items
            }
        }
    }
}

/// One item with all that was decided about it.
public struct ItemHistory: Sendable {
    public let message: Message
    public let order: OrderID?
    public let classification: Classification?
    public let relation: CaseGroup.Relation?
    public let similarity: Double?
    public let suspects: [CaseGroup.Suspect]
    /// The corrected file that says otherwise, or no longer has it.
    public let restatement: Restatement?

    init(_ row: Row) throws {
        let message = Message(row)
        self.message = message
        restatement = (row["restated_by"] as String?).map { file in
            let by = (row["replacement"] as Int64?).map { ItemKey(UInt64(bitPattern: $0)) }
            return Restatement(item: message.key, by: by, file: file)
        }
        order = (row["order_id"] as String?).map { OrderID($0) }
        classification = try (row["body"] as String?).map { try JSONColumn.value($0) }
        relation = (row["relation"] as String?).flatMap { CaseGroup.Relation(rawValue: $0) }
        similarity = row["similarity"]
        suspects = try (row["suspects"] as String?).map { try JSONColumn.value($0) } ?? []
    }
}
