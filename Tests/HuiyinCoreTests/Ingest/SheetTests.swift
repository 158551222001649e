import HuiyinCore
import Testing

@Suite("Files with several tables")
struct SheetTests {
    private let january = Grid.sheet([["一月"], ["序号", "意见建议"], ["1", "路灯不亮"], ["2", "  "]], name: "一月")
    private let february = Grid.sheet([["序号", "意见建议"], ["3", "公交太少"]], name: "二月")
    private let cover = Grid.sheet([["填表说明", "日期"], ["按月填写", ""]], name: "说明")

    private func intake(_ grids: [Grid]) throws -> Intake {
        try Tables.ingest([Tables.file(of: grids, name: "一季度.xlsx")])
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

    @Test("a hidden sheet is left out, and said")
    func hidden() throws {
        let old = Grid.sheet([["序号", "意见建议"], ["1", "水压不够"]], name: "旧", isHidden: true)
        let intake = try intake([old, february])
        #expect(intake.messages.map(\.text) == ["公交太少"])
        #expect(intake.files[0].remarks.map(\.id) == ["hidden-sheet"])
    }

    @Test("a total below the list is no item and no rejection, and names of two levels are understood")
    func total() throws {
        let cells = [
            ["工单编号", "诉求信息", ""], ["", "标题", "诉求内容"], ["1", "路灯", "振兴街路灯不亮"], ["合 计", "", ""],
        ]
        let intake = try intake([.sheet(cells, merges: ["B1:C1"], name: "一月")])
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
