import Testing

@testable import HuiyinCore

@Suite("Questions about a file")
struct MappingQuestionTests {
    private let rows = [
        ["2021-12-29 09:05", "张小明", "13800138000", "振兴街的路灯坏了三天没人修"],
        ["2021-12-29 10:05", "李小红", "13900139000", "我家楼下的井盖丢了很危险"],
    ]

    private func question(_ grid: Grid) throws -> MappingQuestion {
        try #require(try Tables.ingest([Tables.file(of: [grid], name: "来件.csv")]).files[0].question)
    }

    @Test("a file without a header is asked about without a word of what people said")
    func nothingSaid() throws {
        for grid in [Grid.delimited(rows), .sheet(rows), .sheet(rows.map { Array($0.dropFirst(3)) + ["甲"] })] {
            let receipt = try Tables.ingest([Tables.file(of: [grid], name: "来件.csv")]).files[0]
            #expect(receipt.question != nil)
            for words in ["张小明", "李小红", "13800138000", "路灯", "井盖"] { #expect(!"\(receipt)".contains(words)) }
        }
    }

    @Test("a form without a text is asked about, or refused, without who filled it in")
    func nobodyNamed() throws {
        let forms: [Grid] = [
            .sheet([["姓名", "张小明"], ["联系电话", "13800138000"], ["详细地址", "幸福小区"]]),
            .sheet([["姓名", "张小明", "性别", "男"], ["住址", "幸福小区", "民族", "汉"]]), .lines("姓名：张小明", "住址：幸福小区"),
            .sheet([["姓名", "张小明", "电话"], ["仲秋", "幸福小区", "无"]]),
        ]
        for form in forms {
            let receipt = try Tables.ingest([Tables.file(of: [form], name: "来件.docx")]).files[0]
            #expect(receipt.status != .received)
            for words in ["张小明", "13800138000", "幸福小区"] { #expect(!"\(receipt)".contains(words)) }
        }
    }

    @Test("lines that are numbered as questions are, but say something, are not repeated")
    func numberedSentences() throws {
        let grids: [Grid] = [
            .lines("1、我叫张小明家里停水", "2、路灯不亮"), .sheet([["1、我叫张小明家里停水", "2、路灯不亮"], ["甲", "乙"], ["丙", "丁"]]),
        ]
        for grid in grids {
            let receipt = try Tables.ingest([Tables.file(of: [grid], name: "来件.csv")]).files[0]
            #expect(!"\(receipt)".contains("张小明"))
        }
    }

    @Test("it proposes what a column may be by the look of its cells")
    func proposals() throws {
        let text = try question(.sheet(rows)).text
        for line in ["确认: 否", "表头行: 0", "  时间: 第1列", "  电话: 第3列", "  正文: 第4列", "  编号: \n"] {
            #expect(text.contains(line), "\(line)")
        }
    }

    @Test("confirmed as it stands, it is an answer that reads the file")
    func confirmed() throws {
        let text = try question(.sheet(rows)).text.replacing("确认: 否", with: "确认: 是")
        #expect(MappingQuestion.isAnswered(text))
        let intake = try Tables.ingest([Tables.file(of: [.sheet(rows)], name: "来件.csv", mapping: text)])
        #expect(intake.messages.map(\.text) == rows.map { $0[3] })
        #expect(intake.messages.map { $0.time?.description } == ["2021-12-29T09:05", "2021-12-29T10:05"])
    }

    @Test("names of columns that we know are shown with their columns, and the header's row is proposed")
    func knownNames() throws {
        let text = try question(.sheet([["花名册"], ["序号", "姓名", "电话"], ["1", "孟夏", "13800138000"]])).text
        #expect(text.contains("表头行: 2"))
        #expect(text.contains("第2列　“姓名”"))
        #expect(!text.contains("孟夏"))
    }

    @Test(
        "it lies beside its file; for a file of an archive, beside the archive",
        arguments: [
            ("来件.csv", "来件.csv.对照.txt"), ("一季度/来件.xlsx", "一季度/来件.xlsx.对照.txt"),
            ("一季度/包.zip/内/来件.csv", "一季度/包.zip·内·来件.csv.对照.txt"), ("包.ZIP/a.csv", "包.ZIP·a.csv.对照.txt"),
            ("包.zip", "包.zip.对照.txt"),
        ])
    func place(file: String, place: String) {
        #expect(MappingQuestion.place(for: file) == place)
        #expect(MappingQuestion.isPlace(place))
        #expect(!MappingQuestion.isPlace(file))
    }

    @Test(
        "it is answered when 是 stands behind 确认",
        arguments: [("确认: 是", true), ("确认：是", true), ("确认: 否", false), ("确认:", false), ("# 确认: 是", false)])
    func answered(text: String, isAnswered: Bool) {
        #expect(MappingQuestion.isAnswered("渠道: 现场\r\n" + text) == isAnswered)
    }
}
