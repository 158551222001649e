import GRDB
import HuiyinCore

enum GroupLayer: Layer {
    static func count(_ value: [CaseGroup]) -> Int { value.reduce(0) { $0 + $1.members.count } }

    static func save(_ groups: [CaseGroup], _ db: Database, run: Int) throws {
        let group = try db.cachedStatement(
            sql: "INSERT INTO case_group (lead, run, position, earlier_order, suspects) VALUES (?, ?, ?, ?, ?)")
        let member = try db.cachedStatement(
            sql: "INSERT INTO member (item, lead, position, relation, similarity) VALUES (?, ?, ?, ?, ?)")
        for (position, value) in groups.enumerated() {
            try group.execute(arguments: [
                value.lead.column, run, position, value.earlierOrder?.text, try JSONColumn.text(value.suspects),
            ])
            for (place, entry) in value.members.enumerated() {
                try member.execute(arguments: [
                    entry.item.column, value.lead.column, place, entry.relation.rawValue, entry.similarity,
                ])
            }
        }
    }

    static func load(_ db: Database, run: Int) throws -> [CaseGroup] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT * FROM case_group WHERE run = ? ORDER BY position", arguments: [run])
        return try rows.map { row in
            let members = try Row.fetchAll(
                db, sql: "SELECT * FROM member WHERE lead = ? ORDER BY position", arguments: [row["lead"] as Int64])
            return CaseGroup(
                members: members.map {
                    .init(
                        item: ItemKey($0, "item"), relation: CaseGroup.Relation(rawValue: $0["relation"]) ?? .near,
                        similarity: $0["similarity"])
                }, suspects: try JSONColumn.value(row["suspects"]),
                earlierOrder: (row["earlier_order"] as String?).map { OrderID($0) })
        }
    }

    /// Items of earlier nights that are within the window of any of tonight's, or that one of tonight's corrects; those
    /// without a time always are. What was corrected before counts no more.
    static func earlier(_ db: Database, before run: Int, near messages: [Message], within days: Int) throws
        -> [EarlierItem]
    {
        let tonight = messages.compactMap { $0.time?.day }
        let anyUndated = messages.contains { $0.time == nil }
        let from = anyUndated ? "" : (tonight.min().map { Day(number: $0.number - days).description } ?? "")
        let to = anyUndated ? "9999" : (tonight.max().map { Day(number: $0.number + days + 1).description } ?? "9999")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT item.key, item.time, item.text, order_item.order_id FROM item
                JOIN order_item ON order_item.item = item.key
                WHERE item.run < ?1 AND (item.time IS NULL OR item.time BETWEEN ?2 AND ?3
                    OR item.key IN (SELECT corrects FROM item WHERE run = ?1))
                  AND item.key NOT IN (SELECT item FROM restatement WHERE run < ?1 AND by_item IS NOT NULL)
                ORDER BY item.key
                """, arguments: [run, from, to]
        ).map {
            EarlierItem(
                key: ItemKey($0, "key"), order: OrderID($0["order_id"] as String),
                time: ($0["time"] as String?).flatMap { LocalTime($0) }, text: $0["text"])
        }
    }
}
