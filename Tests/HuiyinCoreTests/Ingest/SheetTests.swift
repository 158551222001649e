import HuiyinCore
import Testing

@Suite("Files with several tables")
struct SheetTests {
    private let january = Table(
        format: "XLSX", encoding: "UTF-8", sheet: "一月", header: ["序号", "意见建议"],
        rows: [.init(number: 3, cells: ["1", "路灯不亮"]), .init(number: 4, cells: ["2", "  "])])
    private let february = Table(
        format: "XLSX", encoding: "UTF-8", sheet: "二月", header: ["序号", "意见建议"],
        rows: [.init(number: 2, cells: ["3", "公交太少"])])
    private let cover = Table(
        format: "XLSX", encoding: "UTF-8", sheet: "说明", header: ["填表说明", "日期"],
        rows: [.init(number: 2, cells: ["按月填写", ""])])

    private func intake(_ tables: [Table]) throws -> Intake {
        let file = InboxFile(name: "一季度.xlsx", digest: "d", content: .tables(tables))
        return try Ingest(dialects: Installed.dialects.get(), sealer: Sealer { plain, _ in Sealed(bytes: plain) })(
            [file], known: KnownItems())
    }

    @Test("items of all sheets are taken in, each with its sheet and row")
    func sheets() throws {
        let intake = try intake([january, february])
        #expect(intake.messages.map(\.source.description) == ["一季度.xlsx:一月:3", "一季度.xlsx:二月:2"])
        #expect(intake.rejections.map(\.rejection.source.description) == ["一季度.xlsx:一月:4:意见建议"])
        #expect(intake.files.map(\.read) == [3])
        #expect(intake.files.allSatisfy { $0.balances })
    }

    @Test("a sheet without a text column is left out, and said")
    func leftOut() throws {
        let intake = try intake([cover, january])
        #expect(intake.messages.count == 1)
        #expect(intake.files[0].remarks.map(\.id) == ["sheet-not-read"])
        #expect(intake.files[0].remarks[0].place?.sheet == "说明")
    }

    @Test("a total below the list is no item and no rejection, and names of two levels are understood")
    func total() throws {
        let table = Table(
            format: "XLSX", encoding: "UTF-8", sheet: "一月", header: ["工单编号", "诉求信息/标题", "诉求信息/诉求内容"],
            rows: [.init(number: 4, cells: ["1", "路灯", "振兴街路灯不亮"]), .init(number: 5, cells: ["合 计", "", ""])])
        let intake = try intake([table])
        #expect(intake.messages.map(\.title) == ["路灯"])
        #expect(intake.rejections.isEmpty)
        #expect(intake.files[0].read == 1)
        #expect(intake.files[0].remarks.map(\.id) == ["total-row"])
    }

    @Test("a file of which no sheet has a text column waits")
    func refused() throws {
        let intake = try intake([cover])
        guard case .refused(let diagnostic) = intake.files[0].status else {
            Issue.record("should wait")
            return
        }
        #expect(diagnostic.id == "missing-column")
    }
}
