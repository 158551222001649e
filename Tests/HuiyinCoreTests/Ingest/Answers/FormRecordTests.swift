import HuiyinCore
import Testing

@Suite("Records of forms")
struct FormRecordTests {
    @Test("a record keeps its place, its moment, and the fields that name nobody; a duration in seconds")
    func fields() throws {
        let record = try #require(try Forms.ingest(["场次", "1、您满意吗"], [["第一场", "满意"]]).records.first)
        #expect(record.kind == .survey)
        #expect(record.source.description == "问卷.csv:2")
        #expect(record.time?.description == "2021-12-29T09:00")
        #expect(record.values == [.session: "第一场", .duration: "30"])
    }

    @Test("records and messages are both counted as rows taken in")
    func tally() throws {
        let receipt = try Forms.ingest(["1、您满意吗"], [["满意"], [""], ["不满意"]]).files[0]
        #expect([receipt.read, receipt.accepted, receipt.rejected, receipt.superseded] == [3, 3, 0, 0])
        #expect(receipt.kind == .survey)
        #expect(receipt.unusedColumns == [])
    }

    @Test("two exports of one survey share its questionnaire, another survey has its own")
    func questionnaires() throws {
        let keys = try [["1、您满意吗"], ["1、您满意吗"], ["1、您很满意吗"]].map {
            try Forms.ingest($0, [["满意"]]).questionnaires[0].key
        }
        #expect(keys[0] == keys[1])
        #expect(keys[0] != keys[2])
        let record = try Forms.ingest(["1、您满意吗"], [["满意"]]).records[0]
        #expect(record.questionnaire == keys[0])
    }

    @Test(
        "a line of a roster or a sign-in list has its person sealed and no questions",
        arguments: [RowKind.roster, .signIn])
    func lists(kind: RowKind) throws {
        let log = SealLog()
        let dialect = try Dialects.dialect(
            """
            dialect: r
            name: 名册
            kind: \(kind.rawValue)
            channel: venue
            recognised_by: [代表类别]
            least_marks: 1
            columns:
              category: [代表类别]
              name: [姓名]
              phone: [电话]
            """)
        let grid = Grid.sheet(
            [["代表类别", "姓名", "电话", "备注"], ["企业代表", "孟夏", "13800138000"], ["", "仲秋", "13900139000"]], merges: ["A2:A3"])
        let intake = try Tables.ingest([Tables.file(of: [grid], name: "名册.xlsx")], dialects: [dialect], log: log)
        #expect(intake.records.map(\.kind) == [kind, kind])
        #expect(intake.records.map(\.values) == [[.category: "企业代表"], [.category: "企业代表"]])
        #expect(intake.records.allSatisfy { $0.answers.isEmpty && $0.person.keys.sorted() == [.name, .phone] })
        #expect(intake.questionnaires.map(\.questions.isEmpty) == [true])
        #expect(log.entries.map(\.plain) == ["孟夏", "13800138000", "仲秋", "13900139000"])
    }
}
