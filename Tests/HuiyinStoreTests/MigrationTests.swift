import GRDB
import Testing
import TestSupport

@testable import HuiyinCore
@testable import HuiyinStore

@Suite("Databases of earlier versions")
struct MigrationTests {
    private let folder: TemporaryFolder
    private let store: Store

    /// A database of the first version, with one finished night.
    init() throws {
        folder = try TemporaryFolder()
        let path = folder("h.db")
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: "1 the night")
        try queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO definition VALUES ('p1', '[]', '[]');
                    INSERT INTO run VALUES (1, '2022-01-04T02:00', 'p1', 'case_summaries', 1);
                    INSERT INTO receipt VALUES (1, 1, '一.csv', 'd1', 1,
                      '{"name":"一.csv","digest":"d1","status":{"received":{}},"channel":"venue","read":1,"accepted":1,"rejected":0,
                        "superseded":0,"unusedColumns":[],"remarks":[]}');
                    INSERT INTO item (key, run, position, id, channel, file, row, time, text)
                      VALUES (7, 1, 0, '甲', 'venue', '一.csv', 2, '2021-12-29T09:05', '小区暖气不热。');
                    INSERT INTO work_order VALUES ('2021SM-XC-0000000000007', 1, '交办', NULL, '[]', NULL, '求助', '一般', '人工', '待分办',
                      '2022-01-04', NULL, NULL, '暖气不热', '没有依据');
                    INSERT INTO order_item VALUES (7, '2021SM-XC-0000000000007', 1);
                    """)
        }
        try queue.close()
        store = try Store.open(path)
    }

    @Test("orders, their items and their histories are what they were")
    func orders() throws {
        let order = try #require(try store.orders().first)
        #expect(order.items == [OrderItem(key: ItemKey(7), id: "甲", source: SourceLocation(file: "一.csv", row: 2))])
        let history = try #require(try store.histories(of: "甲").first)
        #expect(history.message.text == "小区暖气不热。" && history.message.origin == nil && history.restatement == nil)
    }

    @Test("what came then is known, and counts in what is usual")
    func known() throws {
        let journal = try RunJournal(
            store, at: LocalTime("2022-01-05T02:00")!, definition: KeptDefinition(digest: "p2", pack: [], others: []),
            inbox: ["d2"], windowDays: 90, began: { _ in })
        let known = try journal.knownItems()
        #expect(known.files == ["d1": "一.csv"])
        #expect(known.contains(ItemKey(7)) && !known.isRestated(ItemKey(7)))
        #expect(try journal.volumes() == [NightVolume(day: Day("2022-01-03")!, rows: ["venue": 1])])
        #expect(try journal.earlierItems(near: []).map(\.key) == [ItemKey(7)])
    }
}
