import TestSupport
import Foundation
import Testing

@Suite("huiyin run")
struct RunTests {
    private static let names: Set = [
        "cases.csv", "cases.jsonl", "cases.md", "orders.csv", "orders.jsonl", "orders.md", "rejected.csv",
        "report.html",
        "report.json", "report.md",
    ]

    @Test("the samples run to the end with rejected rows, and all files come out")
    func samples() throws {
        let office = try Office.withSamples()
        let outcome = try office.run()
        #expect(outcome.status == 10)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains("晨报：\(office.folder("out"))/report.html"))
        let published = Set(office.published().keys)
        #expect(published == RunTests.names)
        let report = try office.report()
        #expect(report.intake.balances)
        #expect(report.files.allSatisfy { $0.rows.balances })
        let items = try office.orders().reduce(0) { $0 + $1.items.count }
        #expect(report.intake.accepted == items)
    }

    @Test("the same night again gives the same bytes of every file")
    func again() throws {
        let office = try Office.withSamples()
        let first = try office.run()
        let published = office.published()
        let orders = try office.orders()
        let second = try office.run()
        #expect(second.status == first.status)
        #expect(office.published() == published)
        #expect(try office.orders() == orders)
    }

    @Test("the next night, and the same files under other names, add no order")
    func nothingNew() throws {
        let office = try Office.withSamples()
        _ = try office.run()
        let orders = try office.orders()
        let received = try office.report().files.count { $0.status == "已收" }
        for name in try FileManager.default.contentsOfDirectory(atPath: office.folder("inbox")) {
            try office.receive("copies/x-\(name).txt", office.folder.read("inbox/" + name) ?? [])
        }
        _ = try office.run(at: Office.nextNight)
        #expect(try office.orders() == orders)
        let report = try office.report()
        #expect(report.intake.accepted == 0)
        #expect(report.files.filter { $0.status == "收过" }.count == 2 * received)
        #expect(report.files.allSatisfy { $0.status == "收过" || $0.status == "待处理" })
    }

    @Test("the database and its key stay beside each other; the key is its owner's alone")
    func key() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        _ = try office.run()
        let attributes = try FileManager.default.attributesOfItem(atPath: office.folder("h.key"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("who said it stands in no file that comes out, in no message and in no file of the store")
    func persons() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        let outcome = try office.run()
        _ = try office.ask("explain", "1")
        for secret in [SmallInbox.person, SmallInbox.phone] {
            #expect(!outcome.errors.contains(secret))
            for name in office.folder.names() where !name.hasPrefix("inbox") {
                #expect(!(office.folder.read(name) ?? []).contains(Array(secret.utf8)), "\(name)")
            }
        }
    }

    @Test("a lost key is said as such, and no new one is made")
    func lostKey() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        _ = try office.run()
        try FileManager.default.removeItem(atPath: office.folder("h.key"))
        let outcome = try office.run(at: Office.nextNight)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("h.key: 错误: 找不到密钥文件 [no-key]\n  提示: 从备份恢复"))
        #expect(office.folder.read("h.key") == nil)
    }

    @Test("a voice of the next night joins the order that answers it already")
    func joins() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        _ = try office.run()
        let before = try office.orders()
        try office.receive("二.csv", SmallInbox.header + "99,第一场,某某,,\(SmallInbox.texts[0]),2021-12-30 10:00\n")
        _ = try office.run(at: Office.nextNight)
        let after = try office.orders()
        #expect(after.map(\.id) == before.map(\.id))
        let voices = [before, after].map { orders in orders.reduce(0) { $0 + $1.items.count } }
        #expect(voices[1] == voices[0] + 1)
    }
}
