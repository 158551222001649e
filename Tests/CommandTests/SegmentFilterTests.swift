import Testing

@Suite("huiyin segment")
struct SegmentFilterTests {
    private let pack = Project.path("Pipelines/packs/tuyou-2021")

    @Test("one line out for every line in, words parted by single spaces, nothing lost")
    func lines() throws {
        let input = "督办单限时办结\n\n小区 暖气\t不热😭😭。\r\n第三行没有换行符"
        let outcome = try huiyin("segment", "--pack", pack, input: input)
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        #expect(outcome.lines.count == 4)
        #expect(outcome.lines.map { $0.replacing(" ", with: "") } == ["督办单限时办结", "", "小区暖气不热😭😭。", "第三行没有换行符"])
        #expect(outcome.lines.allSatisfy { !$0.contains("  ") && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
    }

    @Test("the pack's terms stay whole; with --stock they do not")
    func terms() throws {
        #expect(try huiyin("segment", "--pack", pack, input: "督办单\n").lines == ["督办单"])
        let stock = try huiyin("segment", "--pack", pack, "--stock", input: "督办单\n").lines[0]
        #expect(stock.contains(" "))
    }

    @Test("in a folder without a definition ICU's own words are used, and that is said")
    func nowhere() throws {
        let outcome = try huiyin("segment", input: "督办单\n")
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("[no-dictionary]"))
        #expect(outcome.lines[0] == (try huiyin("segment", "--stock", input: "督办单\n").lines[0]))
    }

    @Test("no input gives no output")
    func nothing() throws {
        let outcome = try huiyin("segment", "--stock")
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
    }

    @Test("more lines than a batch keep their order, whatever the workers", arguments: ["1", "3"])
    func batches(workers: String) throws {
        let input = (0..<5000).map { "第\($0)件" }
        let outcome = try huiyin("segment", "--stock", "--workers", workers, input: input.joined(separator: "\n"))
        #expect(outcome.lines.map { $0.replacing(" ", with: "") } == input)
    }

    @Test("bytes that are no text become a mark and cost no line")
    func badBytes() throws {
        let outcome = try Command.run(["segment", "--stock"], input: [0xFF, 0x0A] + Array("暖气\n".utf8))
        #expect(outcome.status == 0)
        #expect(outcome.lines == ["\u{FFFD}", "暖气"])
    }

    @Test("a pack that is not there is named")
    func noPack() throws {
        let outcome = try huiyin("segment", "--pack", "/none", input: "暖气\n")
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("/none: 错误: "))
        #expect(outcome.errors.hasSuffix("\n  提示: 核对路径\n"))
    }
}
