import GRDB
import HuiyinCore

/// Orders as they come out of the tables.
enum OrderRows {
    struct Found {
        let order: WorkOrder
        /// By item: the run that added it.
        let itemRuns: [ItemKey: Int]
    }

    /// - Order: by order number; items by key.
    static func fetch(_ db: Database, _ filter: OrderFilter) throws -> [Found] {
        var (conditions, arguments) = condition(filter)
        if filter.joinedOnly {
            // Of one night: what it joined itself, not what later nights added.
            let own = filter.run == nil ? "" : " AND order_item.run = work_order.run"
            conditions.append("(SELECT count(*) FROM order_item WHERE order_id = work_order.id\(own)) > 1")
        }
        let whole = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
        let orders = try Row.fetchAll(
            db, sql: "SELECT * FROM work_order WHERE \(whole) ORDER BY id", arguments: arguments)
        let items = try Row.fetchAll(
            db,
            sql: """
                SELECT order_item.order_id, order_item.run AS added, item.*,
                  EXISTS (SELECT 1 FROM restatement WHERE restatement.item = item.key) AS withdrawn
                FROM order_item
                JOIN item ON item.key = order_item.item JOIN work_order ON work_order.id = order_item.order_id
                WHERE \(whole) AND item.key NOT IN (SELECT item FROM restatement WHERE by_item IS NOT NULL)
                """, arguments: arguments)
        let byOrder = Dictionary(grouping: items) { $0["order_id"] as String }
        return try orders.map { row in try found(row, byOrder[row["id"]] ?? []) }
    }

    private static func condition(_ filter: OrderFilter) -> ([String], StatementArguments) {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            conditions.append(condition)
            if let value { arguments += [value] }
        }
        if let run = filter.run { add("work_order.run = ?", run) }
        if let id = filter.id { add("work_order.id = ?", id.text) }
        if let unit = filter.unit { add(unit == nil ? "unit IS NULL" : "unit = ?", unit?.text) }
        if let lane = filter.lane { add("lane = ?", lane.rawValue) }
        if let prefix = filter.prefix {
            arguments += [prefix]
            add("substr(work_order.id, 1, length(?)) = ?", prefix)
        }
        if filter.heldOnly { add("state = '\(WorkOrder.State.held.rawValue)'", nil) }
        if filter.urgentOnly { add("urgency IN ('特急', '紧急')", nil) }
        if let topic = filter.topic {
            if let topic { arguments += [topic, topic] }
            add(topic == nil ? "topic IS NULL" : "(topic = ? OR substr(topic, 1, length(?) + 1) = ? || '/')", topic)
        }
        return (conditions, arguments)
    }

    private static func found(_ row: Row, _ items: [Row]) throws -> Found {
        let order = WorkOrder(
            id: OrderID(row["id"] as String), kind: try value(row, "kind"),
            unit: (row["unit"] as String?).map { UnitID($0) },
            assisting: try JSONColumn.value(row["assisting"]),
            topic: (row["topic"] as String?).map { TopicPath($0) }, appealType: try value(row, "appeal_type"),
            urgency: try value(row, "urgency"), lane: try value(row, "lane"), state: try value(row, "state"),
            opened: Day(row["opened"] as String) ?? Day(number: 0),
            deadline: try (row["deadline"] as String?).map { try JSONColumn.value($0) }, title: row["title"],
            items: items.map(OrderItem.init).sorted { $0.key < $1.key }, reason: row["reason"])
        let runs = items.map { (ItemKey($0, "key"), $0["added"] as Int) }
        return Found(order: order, itemRuns: Dictionary(runs, uniquingKeysWith: { first, _ in first }))
    }

    private static func value<Value: RawRepresentable<String>>(_ row: Row, _ column: String) throws -> Value {
        guard let value = Value(rawValue: row[column]) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown \(column)")
        }
        return value
    }
}

extension WorkOrder {
    /// As it was when `run` ended: without the items of later nights.
    func keeping(itemsOf run: Int, _ runs: [ItemKey: Int]) -> WorkOrder {
        WorkOrder(
            id: id, kind: kind, unit: unit, assisting: assisting, topic: topic, appealType: appealType,
            urgency: urgency, lane: lane, state: state, opened: opened, deadline: deadline, title: title,
            items: items.filter { runs[$0.key] == run }, reason: reason)
    }
}
