import TestSupport
import HuiyinCore
import Testing

@Suite("Receipts")
struct ReceiptTests {
    @Test(
        "rows read are rows accepted, rejected and superseded, whatever a table holds",
        arguments: 1...60 as ClosedRange<UInt64>)
    func balance(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let files = (0..<3).map { number in
            Tables.file(
                rows: (0..<Int.random(in: 0...40, using: &generator)).map { randomRow($0 + 2, &generator) },
                name: "\(number).csv")
        }
        let intake = try Tables.ingest(files)
        for (file, receipt) in zip(files, intake.files) {
            guard case .grids(let grids) = file.content, let grid = grids.first else { continue }
            #expect(receipt.read == grid.rows.count - 1)
            #expect(receipt.read == receipt.accepted + receipt.rejected + receipt.superseded)
        }
        #expect(intake.messages.count == intake.files.reduce(0) { $0 + $1.accepted })
        #expect(intake.rejections.count == intake.files.reduce(0) { $0 + $1.rejected })
        #expect(Set(intake.messages.map(\.key)).count == intake.messages.count)
    }

    @Test("a file seen before is not read again, under whatever name")
    func seenBefore() throws {
        let known = KnownItems(files: ["d1": "昨天.csv"])
        let intake = try Tables.ingest([Tables.file([Tables.row("停水")], name: "今天.csv", digest: "d1")], known: known)
        #expect(intake.messages.isEmpty)
        #expect(intake.files == [FileReceipt(name: "今天.csv", digest: "d1", status: .seen(as: "昨天.csv"))])
    }

    @Test("two files of one night with the same bytes are read once")
    func sameBytesTonight() throws {
        let files = ["b.csv", "a.csv"].map { Tables.file([Tables.row("停水")], name: $0, digest: "d1") }
        let intake = try Tables.ingest(files)
        #expect(intake.files.map(\.status) == [.received, .seen(as: "a.csv")])
        #expect(intake.messages.map(\.source.file) == ["a.csv"])
    }

    @Test("files are taken by name, not in the order given")
    func order() throws {
        let files = ["c.csv", "a.csv", "b.csv"].map { Tables.file([Tables.row("停水 \($0)")], name: $0) }
        #expect(try Tables.ingest(files).files.map(\.name) == ["a.csv", "b.csv", "c.csv"])
    }

    @Test("a file that cannot be read as a whole is refused with its reason")
    func refused() throws {
        let diagnostic = Diagnostic("bad-encoding", at: Place(file: "a.csv"), "认不出编码", hint: "另存为 UTF-8")
        let intake = try Tables.ingest([InboxFile(name: "a.csv", digest: "d", content: .refused(diagnostic))])
        #expect(intake.files.map(\.status) == [.refused(diagnostic)])
    }

    @Test("a table without a text column is refused with what is known of its header")
    func withoutTextColumn() throws {
        let intake = try Tables.ingest([Tables.file([["1", "甲"], ["2", "乙"]], header: ["序号", "颜色"])])
        let receipt = intake.files[0]
        guard case .refused(let diagnostic) = receipt.status else {
            Issue.record("not refused")
            return
        }
        #expect(diagnostic.id == "missing-column")
        #expect(diagnostic.place == Place(file: "a.csv", row: 1))
        #expect(diagnostic.summary == "找不到写有意见或诉求内容的列，2行都没有读；认得的列：序号")
        #expect((receipt.read, receipt.accepted, receipt.rejected) == (0, 0, 0))
        #expect(intake.messages.isEmpty)
    }

    @Test("the first row of a table without a header is never repeated: it may be a citizen's words")
    func withoutHeader() throws {
        let intake = try Tables.ingest([Tables.file([], header: ["我叫张小明，小区停水", "13800138000"])])
        #expect(!"\(intake.files)".contains("张小明") && !"\(intake.files)".contains("13800138000"))
    }

    @Test("a refused file is tried again the next time it comes")
    func refusedIsNotKnown() throws {
        let files = [
            Tables.file([["甲"]], header: ["类别"], name: "a.csv", digest: "d"),
            Tables.file([["停水"]], header: ["意见建议"], name: "b.csv", digest: "d"),
        ]
        #expect(try Tables.ingest(files).files[1].status == .received)
    }

    @Test("columns that no field uses are named")
    func unusedColumns() throws {
        let receipt = try Tables.ingest([Tables.file([["停水", "满意", ""]], header: ["诉求内容", "评价", ""])]).files[0]
        #expect(receipt.unusedColumns == ["评价"])
    }

    private func randomRow(_ number: Int, _ generator: inout SplitMix64) -> Grid.Row {
        guard Int.random(in: 0..<8, using: &generator) > 0 else {
            let reason = Rejection.Reason.allCases.randomElement(using: &generator)!
            return Grid.Row(number: number, fault: .init(reason: reason, column: nil, found: "", raw: []))
        }
        func pick(_ values: [String]) -> String { values.randomElement(using: &generator)! }
        return Grid.Row(
            number: number,
            cells: Tables.row(
                pick(["停水", "停电", "暖气不热", "", "。。", "😭"]), id: pick(["", "", "1", "2"]),
                time: pick(["", "昨天", "2021-12-29 09:05"]), title: pick(["", "", "！", "报修"]),
                phone: pick(["", "13800138000"])))
    }
}
