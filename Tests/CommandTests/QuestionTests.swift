import TestSupport
import Foundation
import Testing

@Suite("Commands that read the store")
struct QuestionTests {
    private let office: Office

    init() throws {
        office = try Office("一.csv", SmallInbox.bytes)
        _ = try office.run()
    }

    @Test("explain says unit, reason, deadline and evidence, for an order and for an item's own number")
    func explain() throws {
        let order = try #require(try office.orders().first { $0.items.count == 2 })
        let byOrder = try office.ask("explain", order.id)
        #expect(byOrder.status == 0)
        for part in [
            "工单 \(order.id)\n", "  主办：\(order.unit ?? "")，", "  依据：", "  期限：", "  来件：2件\n", "来件 1\n", "来件 10\n",
        ] {
            #expect(byOrder.text.contains(part), "\(part)")
        }
        let byItem = try office.ask("explain", "10")
        #expect(byItem.text.contains("来件 10\n  出处：一.csv:11\n  并案：相同，相似度100%\n"))
        #expect(!byItem.text.contains("来件 1\n"))
    }

    @Test("explain does not know a number nobody has")
    func unknownID() throws {
        let outcome = try office.ask("explain", "没有")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("错误: 没有编号为 没有 的工单或来件 [unknown-id]\n  提示: "))
    }

    @Test("orders and cases say the same in every format", arguments: ["orders", "cases"])
    func formats(command: String) throws {
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(try office.ask(command, "--format", "json").output))
                as? [NSDictionary])
        let lines = try office.ask(command, "--format", "jsonl").lines
        let objects = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary }
        #expect(objects == list)
        #expect(list.count > 5)
        let csv = try office.ask(command, "--format", "csv").text
        #expect(csv.split(separator: "\r\n").count == list.count + 1)
        let markdown = try office.ask(command).text
        #expect(markdown == office.text("out/\(command).md"))
    }

    @Test("what is asked for is what was published", arguments: ["orders", "cases"])
    func published(command: String) throws {
        for format in ["jsonl", "csv"] {
            #expect(
                try office.ask(command, "--format", format).output == office.folder.read("out/\(command).\(format)"))
        }
    }

    @Test("orders by unit, lane and topic; a unit nobody knows is refused with a hint")
    func filters() throws {
        let orders = try office.orders()
        let unit = try #require(orders.compactMap(\.unit).first)
        let byUnit = try Order.all(try office.ask("orders", "--format", "json", "--unit", unit).output)
        #expect(byUnit == orders.filter { $0.unit == unit })
        let byLane = try Order.all(try office.ask("orders", "--format", "json", "--lane", "复核").output)
        #expect(byLane == orders.filter { $0.lane == "复核" })
        let joined = try Order.all(try office.ask("orders", "--format", "json", "--joined").output)
        #expect(joined == orders.filter { $0.items.count > 1 })
        let unknown = try office.ask("orders", "--unit", "没有的局")
        #expect(unknown.errors.contains("没有叫“没有的局”的单位"))
        #expect(unknown.status == 1)
    }

    @Test("reading a store that is not there makes none", arguments: ["orders", "cases", "explain"])
    func noStore(command: String) throws {
        let empty = try Office()
        let outcome = try empty.ask([command] + (command == "explain" ? ["1"] : []))
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("错误: 数据库不存在 [no-database]\n  提示: 先运行 huiyin run"))
        #expect(empty.folder.names() == [])
    }
}
