import HuiyinCore
import Testing

@Suite("The report")
struct MakeReportTests {
    @Test("what was read adds up, over all files and in each")
    func intake() async throws {
        let (night, report) = try await made()
        for tally in [report.intake] + report.files.map(\.rows) {
            #expect(tally.read == tally.accepted + tally.rejected + tally.superseded)
        }
        #expect(report.intake.accepted == night.intake.messages.count)
        #expect(report.files.reduce(0) { $0 + $1.rows.read } == report.intake.read)
        #expect(report.rejections.count == night.intake.rejections.count)
    }

    @Test("lanes, units and topics each add up to the orders")
    func shares() async throws {
        let (night, report) = try await made()
        let count = night.book.new.count
        #expect(count > 0 && report.orders.new.count == count)
        #expect(report.lanes.map(\.name) == ["直派", "复核", "人工"])
        for shares in [report.lanes, report.topics] {
            #expect(shares.reduce(0) { $0 + $1.figure.count } == count)
            #expect(shares.allSatisfy { $0.of == count })
        }
        #expect(report.units.reduce(0) { $0 + $1.figure.count } == count)
        #expect(report.units.allSatisfy { $0.direct + $0.review + $0.manual == $0.figure.count })
        #expect(report.units.reduce(0) { $0 + $1.urgent } == report.orders.urgent.count)
    }

    @Test("orders with several items and items that joined earlier orders are counted")
    func joined() async throws {
        let first = try await Nights.run()
        let letter = try #require(first.intake.messages.first)
        let earlier = EarlierItem(key: ItemKey(1), order: OrderID("O1"), time: letter.time, text: letter.text)
        let (night, report) = try await made(earlier: [earlier])
        #expect(report.orders.added > 0)
        #expect(report.orders.joined.count == night.book.new.count { $0.items.count > 1 })
        let items = night.book.new.reduce(0) { $0 + $1.items.count }
        #expect(items + report.orders.added == night.intake.messages.count)
        #expect(report.orders.all.count == 1000)
    }

    @Test("every figure says the command that lists it")
    func commands() async throws {
        let (_, report) = try await made()
        let orders = report.orders
        #expect(orders.new.opens == "huiyin orders --run 7")
        #expect(orders.urgent.opens == "huiyin orders --run 7 --urgent")
        #expect(orders.all.opens == "huiyin orders")
        let figures = report.lanes.map(\.figure) + report.topics.map(\.figure) + report.units.map(\.figure)
        #expect(figures.allSatisfy { $0.opens.hasPrefix("huiyin orders --run 7 --") })
        #expect(Set(figures.map(\.opens)).count == figures.count)
    }

    @Test("urgent lines stand most urgent first, then most voices; lists have their lengths")
    func lines() async throws {
        let (_, report) = try await made(listed: 3, decisions: 2)
        #expect(report.urgent.count <= 3 && report.decisions.count == 2 && report.rejections.count <= 3)
        #expect(report.urgent.allSatisfy { $0.urgency <= .urgent })
        #expect(report.decisions.allSatisfy { $0.lane == .manual })
        for lines in [report.urgent, report.decisions] {
            let ranks = lines.map { [Urgency.allCases.firstIndex(of: $0.urgency)!, -$0.voices] }
            #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) || $0 == $1 })
        }
    }

    @Test("units stand in the pack's order, what no unit answers last")
    func unitOrder() async throws {
        let names = try Installed.pack.get().units.map(\.name) + ["待人工确定"]
        let (_, report) = try await made()
        let ranks = try report.units.map { row in try #require(names.firstIndex(of: row.unit)) }
        #expect(ranks == ranks.sorted())
    }

    @Test("a file says what became of it")
    func files() async throws {
        let (_, report) = try await made()
        #expect(report.files.map(\.name) == ["broken.csv", "hotline.csv", "venue.csv"])
        #expect(report.files.map(\.status) == ["待处理", "已收", "已收"])
        #expect(report.files[0].remarks == ["认不出编码"])
        #expect(report.files[1].dialect == "政务服务热线")
    }

    @Test("a file that came before says under which name")
    func seenFiles() async throws {
        let known = KnownItems(files: ["d1": "旧.csv", "d2": "b.csv"])
        let inbox = [Tables.file([], name: "a.csv", digest: "d1"), Tables.file([], name: "b.csv", digest: "d2")]
        let night = try await Nights.run(inbox, journal: MemoryJournal(known: known))
        let report = try report(night)
        #expect(report.files.map(\.status) == ["收过", "收过"])
        #expect(report.files.map(\.remarks) == [["与“旧.csv”内容相同，未重复收"], ["这个文件以前收过"]])
    }

    private func made(
        earlier: [EarlierItem] = [], listed: Int = 1000, decisions: Int = 50
    ) async throws -> (Night, RunReport) {
        let night = try await Nights.run(journal: MemoryJournal(earlier: earlier))
        return (night, try report(night, listed: listed, decisions: decisions))
    }

    private func report(_ night: Night, listed: Int = 1000, decisions: Int = 50) throws -> RunReport {
        let run = RunReport.Run(
            number: 7, at: LocalTime("2022-01-04 02:00")!, activity: "三民活动", definition: "d", huiyin: "1", icu: "74")
        let parameters = ReportParameters(listed: listed, decisions: decisions)
        return try MakeReport(pack: Installed.pack.get(), parameters: parameters)(
            night, run: run, allOrders: 1000, timings: [])
    }
}
