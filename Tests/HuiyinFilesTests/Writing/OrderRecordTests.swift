import Foundation
import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Order record")
struct OrderRecordTests {
    private static let stable: Set = [
        "id", "kind", "unit", "assisting", "topic", "appeal_type", "urgency", "lane", "state", "opened", "due", "items",
    ]

    @Test("a full order has the stable keys and the readable ones")
    func full() throws {
        let record = try object(OrderRecord(SampleNight.orders[0], SamplePack.pack))
        #expect(Set(record.keys) == OrderRecordTests.stable.union(["title", "reason", "counterpart", "deadline"]))
        #expect(record["id"] as? String == "T-XC-1")
        #expect(record["kind"] as? String == "交办")
        #expect(record["unit"] as? String == "市道路局")
        #expect(record["counterpart"] as? String == "旗道路局")
        #expect(record["topic"] as? String == "城乡建设/道路")
        #expect(record["opened"] as? String == "2022-01-04")
        #expect(record["due"] as? String == "2022-01-11")
        #expect(record["deadline"] as? String == "自2022-01-04次日起算5个工作日，跳过2022-01-08至2022-01-09周末，2022-01-11（星期二）到期")
    }

    @Test("the stable keys are there as null when there is nothing to say")
    func empty() throws {
        let record = try object(OrderRecord(SampleNight.orders[2], SamplePack.pack))
        #expect(Set(record.keys) == OrderRecordTests.stable.union(["title", "reason"]))
        for key in ["unit", "topic", "due"] { #expect(record[key] is NSNull, "\(key)") }
        #expect(record["assisting"] as? [String] == [])
    }

    @Test("an item says file, sheet, row and id; sheet is null when there is none")
    func items() throws {
        let record = try object(OrderRecord(SampleNight.orders[0], SamplePack.pack))
        let item = try #require((record["items"] as? [[String: Any]])?.first)
        #expect(Set(item.keys) == ["file", "sheet", "row", "id"])
        #expect(item["file"] as? String == "inbox.csv")
        #expect(item["sheet"] is NSNull)
        #expect(item["row"] as? Int == 2)
        #expect(item["id"] as? String == "1")
    }

    @Test("the CSV line has a cell for every header")
    func cells() {
        for order in SampleNight.orders {
            #expect(OrderRecord(order, SamplePack.pack).cells.count == OrderRecord.header.count)
        }
        let cells = OrderRecord(SampleNight.orders[2], SamplePack.pack).cells
        #expect(cells[2] == "待人工确定")
        #expect(OrderRecord(SampleNight.orders[0], SamplePack.pack).cells[15] == "inbox.csv:2；inbox.csv:3")
    }
}

@Suite("Case record")
struct CaseRecordTests {
    private static let keys: Set = [
        "order", "title", "unit", "topic", "urgency", "voices", "sentences", "masked", "clearance",
    ]

    @Test("a summary has these keys")
    func keys() throws {
        let record = try object(CaseRecord(SampleNight.cases[0], SampleNight.orders[0], SamplePack.pack))
        #expect(Set(record.keys) == CaseRecordTests.keys)
        #expect(record["voices"] as? Int == 2)
        #expect(record["masked"] as? [String: Int] == ["电话": 1])
        #expect(record["clearance"] as? String == "未审核，不得外发")
    }

    @Test("a summary without unit and topic has the same keys")
    func empty() throws {
        let record = try object(CaseRecord(SampleNight.cases[1], SampleNight.orders[2], SamplePack.pack))
        #expect(Set(record.keys) == CaseRecordTests.keys)
        for key in ["unit", "topic"] { #expect(record[key] is NSNull, "\(key)") }
    }

    @Test("voices are the order's items of today, not those of its first night")
    func voices() throws {
        let order = SampleNight.order("T-XC-1", unit: nil, items: (1...4).map { SampleNight.item($0) })
        let record = try object(CaseRecord(SampleNight.cases[0], order, SamplePack.pack))
        #expect(record["voices"] as? Int == 4)
    }

    @Test("without sentences the page says that the report is not quoted")
    func withheld() {
        let cells = CaseRecord(SampleNight.cases[1], SampleNight.orders[2], SamplePack.pack).cells
        #expect(cells.count == CaseRecord.header.count)
        #expect(cells[6] == "（举报件，原文不摘录）")
    }
}
