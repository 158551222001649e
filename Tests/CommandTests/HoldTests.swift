import Foundation
import TestSupport
import Testing

@Suite("Orders that wait")
struct HoldTests {
    private let tuesdays = ["2022-03-01", "2022-03-08", "2022-03-15", "2022-03-22"].map { $0 + "T02:00" }

    @Test("four times the rows of the last Tuesdays hold the new orders, and a person lets them out")
    func holdAndRelease() throws {
        let office = try Office()
        for (week, at) in tuesdays.enumerated() {
            let count = week == 3 ? 90 : 8
            try office.receive("热线-\(week).csv", calls(week, count))
            #expect(try office.run(at: at).status == 0)
        }
        #expect(office.text("out/report.md").contains("今晚90行，前3个同类日子一般8行"))
        let out = office.text("out/orders.jsonl").split(separator: "\n").count
        let held = try Order.all(try office.ask("orders", "--run", "4", "--held", "--format", "json").output)
        #expect(!held.isEmpty)
        #expect(try office.orders().count == out + held.count)

        let released = try office.ask("release", "--channel", "政务服务热线", "--out", office.folder("out"))
        #expect(released.status == 0)
        #expect(office.text("out/orders.jsonl").split(separator: "\n").count == out + held.count)
        #expect(try office.ask("release").errors.contains("没有暂缓外发的工单"))
    }

    @Test(
        "channels wait each for itself, and each figure lists exactly its own orders, those with both channels' items too"
    )
    func channels() throws {
        let office = try Office()
        for (week, at) in tuesdays.enumerated() {
            let count = week == 3 ? 70 : 8
            // The last rows of both channels say the same: one order, which the hotline's item leads.
            let same = "2022-01-0\(week + 1) 08:0"
            try office.receive(
                "热线-\(week).csv", calls(week, count) + "RX2022\(week)9999,\(same)0,第\(week)号街东头的井盖丢了很危险\n")
            let letters = calls(week, count).replacing("工单编号,来电时间,诉求内容", with: "留言编号,留言时间,留言详情")
                .replacing("RX", with: "LY").replacing("街", with: "巷")
            try office.receive("留言-\(week).csv", letters + "LY2022\(week)9999,\(same)1,第\(week)号街东头的井盖丢了很危险\n")
            #expect(try office.run(at: at).status == 0)
        }
        let holds = try office.report().holds
        #expect(holds.map(\.channel).sorted() == ["人民网网民留言", "政务服务热线"])
        for hold in holds {
            let command = hold.figure.opens.split(separator: " ").dropFirst().map(String.init) + ["--format", "json"]
            #expect(try Order.all(try office.ask(command).output).count == hold.figure.count)
        }

        let before = try Order.all(try office.ask("orders", "--held", "--format", "json").output)
        _ = try office.ask("release", "--channel", "人民网网民留言")
        let after = try Order.all(try office.ask("orders", "--held", "--format", "json").output)
        #expect(after.count == holds.first { $0.channel == "政务服务热线" }?.figure.count)
        #expect(after.contains { $0.items.count == 2 } && before.count > after.count)
    }

    @Test("a channel that does not wait is named with those that do")
    func unknown() throws {
        let office = try Office("热线.csv", Array(calls(0, 3).utf8))
        _ = try office.run()
        let outcome = try office.ask("release", "--channel", "市长信箱")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("没有暂缓外发的渠道“市长信箱”"))
    }

    private func calls(_ week: Int, _ count: Int) -> String {
        let matters = ["路灯不亮", "暖气不热", "公交车太少", "下水道堵了", "垃圾没人清"]
        let rows = (0..<count).map { number in
            "RX2022\(week)\(1000 + number),2022-01-0\(week + 1) 09:00,第\(week)号街\(number)号院\(matters[number % 5])请尽快处理\n"
        }
        return "工单编号,来电时间,诉求内容\n" + rows.joined()
    }
}
