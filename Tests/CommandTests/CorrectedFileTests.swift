import Foundation
import Testing

@Suite("Corrected files, night after night")
struct CorrectedFileTests {
    private let header = "工单编号,来电时间,诉求内容\n"
    private let first = [
        "RX20211229001,2021-12-29 09:05,萨拉齐镇振兴街路灯不亮已经三天了\n", "RX20211229002,2021-12-29 09:10,幸福小区3号楼暖气不热只有十五度\n",
        "RX20211229003,2021-12-29 09:20,从火车站到一中的公交车太少等了半小时\n",
    ]

    @Test("the order shows the new text, what is gone is withdrawn, and the morning page lists both")
    func corrected() throws {
        let office = try Office("热线1229.csv", Array((header + first.joined()).utf8))
        #expect(try office.run().status == 0)
        let orders = try office.orders()
        try office.receive(
            "热线1229(更正).csv",
            header + first[0].replacing("三天", with: "五天") + first[1] + "RX20211229004,2021-12-29 10:00,西街下水道堵了污水横流\n")
        #expect(try office.run(at: Office.nextNight).status == 0)

        let later = try office.orders()
        #expect(Set(later.map(\.id)).isSuperset(of: orders.map(\.id)))
        #expect(later.count == 4)
        let lamp = try #require(later.first { $0.items.contains { $0.id == "RX20211229001" } })
        #expect(lamp.items.map(\.file) == ["热线1229(更正).csv"])
        #expect(orders.contains { $0.id == lamp.id })
        let page = office.text("out/report.md")
        #expect(page.contains("| 热线1229(更正).csv | 热线1229.csv:2 | 更正 | \(lamp.id) |"))
        #expect(page.contains("| 热线1229(更正).csv | 热线1229.csv:4 | 撤回 |"))
        #expect(try office.ask("explain", "RX20211229003").text.contains("已撤回：“热线1229(更正).csv”里没有了"))
        #expect(office.text("out/orders.jsonl").contains("\"withdrawn\":true"))
    }

    @Test("exports that overlap give each item once, whatever their names")
    func overlap() throws {
        let office = try Office("一.csv", Array((header + first[0] + first[1]).utf8))
        try office.receive("二.csv", header + first[1] + first[2])
        #expect(try office.run().status == 0)
        #expect(try office.orders().flatMap(\.items).map(\.id).sorted() == first.map { String($0.prefix(13)) })
    }

    @Test("the night after a correction adds nothing")
    func again() throws {
        let office = try Office("热线.csv", Array((header + first.joined()).utf8))
        _ = try office.run()
        try office.receive("热线-修订.csv", header + first[0].replacing("三天", with: "五天") + first[1] + first[2])
        _ = try office.run(at: Office.nextNight)
        let orders = office.text("out/orders.jsonl")
        _ = try office.run(at: "2022-01-06T02:00")
        #expect(office.text("out/orders.jsonl") == orders)
        #expect(!office.text("out/report.md").contains("更正与撤回"))
    }
}
