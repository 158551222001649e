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
    ///
    /// - Parameter prefix: how the numbers of the channel's orders begin.
    static func release(_ db: Database, run: Int, channel: ChannelID, prefix: String, at: String) throws -> Int {
        let waiting = try OrderRows.fetch(db, OrderFilter(run: run, prefix: prefix, heldOnly: true)).map(\.order)
        for order in waiting {
            try db.execute(
                sql: "UPDATE work_order SET state = ? WHERE id = ?",
                arguments: [order.lane.firstState.rawValue, order.id.text])
            try db.execute(
                sql: "INSERT INTO order_event (order_id, run, at, actor, event) VALUES (?, ?, ?, '督查室', '放行')",
                arguments: [order.id.text, run, at])
        }
        try db.execute(
            sql: "UPDATE hold SET released = ? WHERE run = ? AND channel = ?", arguments: [at, run, channel])
        return waiting.count
    }

    /// By the day that a night closed, the rows of each channel. Nights that a person found wrong count no more: a hold that was never
    /// released says nothing about what is usual.
    static func volumes(_ db: Database, before run: Int) throws -> [NightVolume] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT run.at, receipt.body ->> '$.channel' AS channel, receipt.body ->> '$.accepted' AS accepted
                FROM run
                LEFT JOIN receipt ON receipt.run = run.id AND received = 1 AND NOT EXISTS (
                  SELECT 1 FROM hold
                  WHERE hold.run = run.id AND hold.channel = receipt.body ->> '$.channel' AND released IS NULL)
                WHERE run.id < ? AND run.finished = 1 ORDER BY run.id
                """, arguments: [run])
        var nights: [Day: [ChannelID: Int]] = [:]
        for row in rows {
            guard let day = LocalTime(row["at"] as String)?.closedDay else { continue }
            nights[day] = nights[day] ?? [:]
            if let channel = row["channel"] as String? { nights[day]![channel, default: 0] += row["accepted"] as Int }
        }
        return nights.sorted { $0.key < $1.key }.map { NightVolume(day: $0.key, rows: $0.value) }
    }
}
