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

    /// - Order: by order number.
    public func cases(run: Int? = nil) throws -> [CaseSummary] {
        try translated {
            try queue.read { db in
                try String.fetchAll(
                    db, sql: "SELECT body FROM case_summary WHERE ?1 IS NULL OR run = ?1 ORDER BY order_id",
                    arguments: [run]
                ).map { try JSONColumn.value($0) }
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
                               case_group.suspects
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

    init(_ row: Row) throws {
        message = Message(row)
        order = (row["order_id"] as String?).map { OrderID($0) }
        classification = try (row["body"] as String?).map { try JSONColumn.value($0) }
        relation = (row["relation"] as String?).flatMap { CaseGroup.Relation(rawValue: $0) }
        similarity = row["similarity"]
        suspects = try (row["suspects"] as String?).map { try JSONColumn.value($0) } ?? []
    }
}
