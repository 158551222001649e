import GRDB
import HuiyinCore

enum OrderLayer: Layer {
    static func count(_ value: OrderBook) -> Int { value.new.count }

    static func save(_ book: OrderBook, _ db: Database, run: Int) throws {
        let order = try db.cachedStatement(
            sql: "INSERT INTO work_order VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let at = try String.fetchOne(db, sql: "SELECT at FROM run WHERE id = ?", arguments: [run]) ?? ""
        for value in book.new {
            try order.execute(arguments: [
                value.id.text, run, value.kind.rawValue, value.unit?.text, try JSONColumn.text(value.assisting),
                value.topic?.text, value.appealType.rawValue, value.urgency.rawValue, value.lane.rawValue,
                value.state.rawValue, value.opened.description, value.deadline?.due.description,
                try value.deadline.map { try JSONColumn.text($0) }, value.title, value.reason,
            ])
            try add(value.items, to: value.id, "登记", db, run, at)
        }
        for addition in book.additions { try add(addition.items, to: addition.order, "并入", db, run, at) }
        try HoldRows.save(book.holds, db, run)
    }

    static func load(_ db: Database, run: Int) throws -> OrderBook {
        let orders = try OrderRows.fetch(db, OrderFilter(run: run))
        let additions = try Row.fetchAll(
            db,
            sql: """
                SELECT order_item.order_id, item.* FROM order_item JOIN item ON item.key = order_item.item
                JOIN work_order ON work_order.id = order_item.order_id
                WHERE order_item.run = ? AND work_order.run <> order_item.run
                """, arguments: [run])
        let groups = try GroupLayer.load(db, run: run).filter { $0.earlierOrder != nil }
        let items = Dictionary(
            additions.map { (ItemKey($0, "key"), OrderItem($0)) }, uniquingKeysWith: { first, _ in first })
        let added = groups.compactMap { group -> OrderBook.Addition? in
            let members = group.members.compactMap { items[$0.item] }.sorted { $0.key < $1.key }
            return members.isEmpty ? nil : .init(order: group.earlierOrder!, items: members)
        }
        return OrderBook(
            new: orders.map { $0.order.keeping(itemsOf: run, $0.itemRuns) },
            additions: added.sorted { ($0.order, $0.items[0].key) < ($1.order, $1.items[0].key) },
            holds: try HoldRows.load(db, run))
    }

    private static func add(
        _ items: [OrderItem], to order: OrderID, _ event: String, _ db: Database, _ run: Int, _ at: String
    ) throws {
        let item = try db.cachedStatement(sql: "INSERT INTO order_item (item, order_id, run) VALUES (?, ?, ?)")
        for entry in items { try item.execute(arguments: [entry.key.column, order.text, run]) }
        try db.cachedStatement(
            sql: "INSERT INTO order_event (order_id, run, at, actor, event, note) VALUES (?, ?, ?, '系统', ?, ?)"
        ).execute(arguments: [order.text, run, at, event, "\(items.count)件"])
    }
}

extension OrderItem {
    init(_ row: Row) {
        self.init(
            key: ItemKey(row, "key"), id: row["id"], source: SourceLocation(row),
            isWithdrawn: (row["withdrawn"] as Bool?) ?? false)
    }
}
