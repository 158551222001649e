import Testing

@testable import HuiyinCore

@Suite("What the office says about a file")
struct FileMappingTests {
    private let rows = Grid.sheet([["孟夏", "13800138000", "振兴街路灯不亮"], ["仲秋", "13900139000", "停水三天"]])

    private func intake(_ mapping: String, _ grid: Grid? = nil) throws -> Intake {
        try Tables.ingest([Tables.file(of: [grid ?? rows], name: "来件.csv", mapping: mapping)])
    }

    private func text(
        confirmed: String = "是", channel: String = "现场", header: String = "0", items: String = "每行",
        columns: String = "  正文: 第3列\n  姓名: 第1列\n  电话: 第2列"
    ) -> String {
        "确认: \(confirmed)\n渠道: \(channel)\n表头行: \(header)\n一件是: \(items)\n列:\n\(columns)\n"
    }

    @Test("a confirmed mapping is followed: the channel, the columns by their places")
    func confirmed() throws {
        let intake = try intake(text())
        #expect(intake.messages.map(\.text) == ["振兴街路灯不亮", "停水三天"])
        #expect(intake.messages.map(\.channel) == ["venue", "venue"])
        #expect(intake.messages.allSatisfy { $0.person.keys.sorted() == [.name, .phone] })
        #expect(intake.messages.map(\.source.row) == [1, 2])
    }

    @Test("columns may be given by the names of the header row, which is no item")
    func byName() throws {
        let grid = Grid.sheet([["登记簿"], ["甲方", "事由"], ["孟夏", "振兴街路灯不亮"]])
        let intake = try intake(text(header: "2", columns: "  正文: 事由\n  姓名: 甲方"), grid)
        #expect(intake.messages.map(\.text) == ["振兴街路灯不亮"])
        #expect(intake.messages.map(\.source.row) == [3])
    }

    @Test("what is not confirmed changes nothing: the file is asked about again", arguments: ["否", "", "不是", "？"])
    func unconfirmed(word: String) throws {
        let intake = try intake(text(confirmed: "\"\(word)\""))
        #expect(intake.messages.isEmpty)
        #expect(intake.files[0].question != nil)
    }

    @Test("people type full-width colons, and spaces around them")
    func fullWidthColons() throws {
        let text = "确认：是\n渠道： 现场\n表头行：0\n列：\n  正文：第3列\n"
        #expect(try intake(text).messages.map(\.text) == ["振兴街路灯不亮", "停水三天"])
    }

    @Test("a whole file may be one item")
    func whole() throws {
        let lines = Grid.lines("路灯不亮", "停水三天", "公交太少")
        let intake = try intake(text(items: "整篇", columns: "  正文: 第1列"), lines)
        #expect(intake.messages.map(\.text) == ["路灯不亮\n停水三天\n公交太少"])
    }

    @Test(
        "what is wrong is named with the mapping's own line",
        arguments: [
            ("渠道: 现场", "渠道: 现厂", "unknown-channel", 2), ("表头行: 0", "表头行: 第一行", "bad-value", 3),
            ("一件是: 每行", "一件是: 每页", "bad-value", 4), ("  正文: 第3列\n", "", "missing-column", 6),
            ("确认: 是", "确定: 是", "missing-key", 1), ("渠道: 现场", "渠道 现场", "bad-yaml", 3),
        ])
    func mistakes(old: String, new: String, id: String, row: Int) throws {
        let found = try mistakes(in: text().replacingOccurrences(old, with: new))
        #expect(found.contains { $0.id == id && $0.place?.row == row && $0.place?.file == "来件.csv.对照.txt" })
        #expect(found.allSatisfy { $0.hint?.isEmpty == false })
    }

    @Test("all mistakes are named at once, and a file with one waits")
    func together() throws {
        let wrong = text(channel: "现厂", header: "第一行", columns: "  姓名: 第1列")
        #expect(Set(try mistakes(in: wrong).map(\.id)) == ["unknown-channel", "bad-value", "missing-column"])
        let intake = try intake(wrong)
        #expect(intake.messages.isEmpty)
        guard case .refused(let diagnostic) = intake.files[0].status else {
            Issue.record("should wait")
            return
        }
        #expect(diagnostic.place?.file == "来件.csv.对照.txt")
    }

    @Test("a text column that the file does not have is said")
    func noSuchColumn() throws {
        let intake = try intake(text(columns: "  正文: 第9列"))
        guard case .refused(let diagnostic) = intake.files[0].status else {
            Issue.record("should wait")
            return
        }
        #expect(diagnostic.id == "missing-column")
    }

    private func mistakes(in text: String) throws -> [Diagnostic] {
        let file = DefinitionFile(name: "来件.csv.对照.txt", text: text)
        return diagnostics { () throws(DiagnosticList) in
            _ = try FileMapping.read(file, channels: Tables.channels)
        }
    }
}

extension String {
    fileprivate func replacingOccurrences(_ old: String, with new: String) -> String {
        firstRange(of: old).map { self[..<$0.lowerBound] + new + self[$0.upperBound...] } ?? self
    }
}
