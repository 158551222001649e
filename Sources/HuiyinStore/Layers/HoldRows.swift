import GRDB
import HuiyinCore

/// Channels whose new orders wait, and how much came on earlier nights.
enum HoldRows {
    static func save(_ holds: [VolumeHold], _ db: Database, _ run: Int) throws {
        for hold in holds {
            try db.execute(
                sql: "INSERT INTO hold (run, channel, rows, usual, nights) VALUES (?, ?, ?, ?, ?)",
                arguments: [run, hold.channel, hold.rows, hold.usual, hold.nights])
        }
    }

    static func load(_ db: Database, _ run: Int, openOnly: Bool = false) throws -> [VolumeHold] {
        let open = openOnly ? "AND released IS NULL" : ""
        return try Row.fetchAll(db, sql: "SELECT * FROM hold WHERE run = ? \(open) ORDER BY channel", arguments: [run])
            .map {
                VolumeHold(channel: $0["channel"], rows: $0["rows"], usual: $0["usual"], nights: $0["nights"])
            }
    }

    /// Each order goes where its lane says, and its history says who let it out.
    static func release(_ db: Database, run: Int, channel: ChannelID, at: String) throws -> Int {
        let waiting = try Row.fetchAll(
            db,
            sql: """
                SELECT id, lane FROM work_order WHERE run = ?1 AND state = ?2 AND EXISTS (
                  SELECT 1 FROM order_item JOIN item ON item.key = order_item.item
                  WHERE order_id = work_order.id AND channel = ?3)
                """, arguments: [run, WorkOrder.State.held.rawValue, channel])
        for order in waiting {
            let state = (Lane(rawValue: order["lane"]) ?? .manual).firstState
            try db.execute(
                sql: "UPDATE work_order SET state = ? WHERE id = ?", arguments: [state.rawValue, order["id"] as String])
            try db.execute(
                sql: "INSERT INTO order_event (order_id, run, at, actor, event) VALUES (?, ?, ?, '督查室', '放行')",
                arguments: [order["id"] as String, run, at])
        }
        try db.execute(
            sql: "UPDATE hold SET released = ? WHERE run = ? AND channel = ?", arguments: [at, run, channel])
        return waiting.count
    }

    /// By night, the rows of each channel. Nights that a person found wrong count no more: a hold that was never
    /// released says nothing about what is usual.
    static func volumes(_ db: Database, before run: Int) throws -> [NightVolume] {
        var days: [Day: [ChannelID: Int]] = [:]
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT run.id, run.at, receipt.body FROM run LEFT JOIN receipt ON receipt.run = run.id AND received = 1
                WHERE run.id < ? AND run.finished = 1 ORDER BY run.id
                """, arguments: [run])
        {
            guard let day = LocalTime(row["at"] as String)?.day else { continue }
            days[day, default: [:]].merge([:]) { first, _ in first }
            guard let body = row["body"] as String? else { continue }
            let receipt: FileReceipt = try JSONColumn.value(body)
            let isHeld =
                try Int.fetchOne(
                    db, sql: "SELECT 1 FROM hold WHERE run = ? AND channel = ? AND released IS NULL",
                    arguments: [row["id"] as Int, receipt.channel]) != nil
            if let channel = receipt.channel, !isHeld { days[day]![channel, default: 0] += receipt.accepted }
        }
        return days.sorted { $0.key < $1.key }.map { NightVolume(day: $0.key, rows: $0.value) }
    }
}
