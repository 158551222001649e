import Testing

@Suite("Figures")
struct FiguresTests {
    @Test("every figure of the report counts exactly the orders that its command lists")
    func opens() throws {
        let office = try Office.withSamples()
        _ = try office.run()
        let figures = Set(try office.report().figures)
        #expect(figures.count > 20)
        for figure in figures {
            let words = figure.opens.split(separator: " ").map(String.init)
            #expect(words.prefix(2) == ["huiyin", "orders"])
            let listed = try office.ask(Array(words.dropFirst()) + ["--format", "jsonl"])
            #expect(listed.status == 0, "\(figure.opens)")
            #expect(listed.lines.count == figure.count, "\(figure.opens)")
        }
    }

    @Test("the rows that the report calls rejected are those of rejected.csv")
    func rejected() throws {
        let office = try Office.withSamples()
        _ = try office.run()
        let report = try office.report()
        let rows = office.text("out/rejected.csv").split(separator: "\r\n").count - 1
        #expect(rows == report.intake.rejected)
        #expect(report.rejections.count == rows)
    }

    @Test("so they are when a whole file waits for its header to be mended")
    func waiting() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        try office.receive("二.csv", "甲,乙\n1,2\n3,4\n")
        _ = try office.run()
        let rows = office.text("out/rejected.csv").split(separator: "\r\n").count - 1
        #expect(try office.report().intake.rejected == rows)
    }

    @Test("a later night does not change what the figures of an earlier one list")
    func laterNight() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        _ = try office.run()
        let figures = try office.report().figures.filter {
            $0.opens != "huiyin orders" && !$0.opens.hasSuffix("--joined")
        }
        try office.receive("二.csv", SmallInbox.header + "99,第一场,某某,,\(SmallInbox.texts[7]),2021-12-30 10:00\n")
        _ = try office.run(at: Office.nextNight)
        for figure in Set(figures) {
            let listed = try office.ask(
                figure.opens.split(separator: " ").dropFirst().map(String.init) + ["--format", "jsonl"])
            #expect(listed.lines.count == figure.count, "\(figure.opens)")
        }
    }
}
