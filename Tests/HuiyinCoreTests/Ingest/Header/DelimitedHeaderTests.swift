import Testing

@testable import HuiyinCore

@Suite("Headers of delimited text")
struct DelimitedHeaderTests {
    private func table(_ cells: [[String]]) throws -> Table? { try Table.found(in: .delimited(cells)) }

    @Test("a title row and a note stand above the header, and rows keep their own numbers")
    func title() throws {
        let table = try table([
            ["2021年第四季度热线工单", "", ""], ["导出时间：2022-01-01", "", ""], ["工单编号", "来电时间", "诉求内容"],
            ["1", "2021-12-20", "路灯不亮"],
        ])
        #expect(table?.header == ["工单编号", "来电时间", "诉求内容"])
        #expect(table?.rows.map(\.number) == [4])
        #expect(table?.rows[0].cells == ["1", "2021-12-20", "路灯不亮"])
    }

    @Test("a header of one column stays the header when sentences below hold commas")
    func oneColumn() throws {
        let table = try table([
            ["意见建议"], ["路灯坏了，请修一修"], ["公交太少", "老人等车冷", "请加班次"], ["暖气不热", "家里才十五度"], ["水黄", "不能喝"],
        ])
        #expect(table?.header == ["意见建议"])
        #expect(table?.rows.map { $0.fault?.reason } == [nil, .tooManyFields, .tooManyFields, .tooManyFields])
    }

    @Test("names below the blanks that merging left are of the second level when we know them")
    func twoLevels() throws {
        let table = try table([["序号", "来电人", "", "内容"], ["", "姓名", "电话", ""], ["1", "孟夏", "13800138000", "停水"]])
        #expect(table?.header == ["序号", "来电人/姓名", "来电人/电话", "内容"])
        #expect(table?.rows.map(\.number) == [3])
    }

    @Test("words below a blank name that we do not know are data")
    func data() throws {
        let table = try table([["序号", "来电人", "", "内容"], ["1", "孟夏", "女", "停水"], ["2", "仲秋", "男", "停电"]])
        #expect(table?.header == ["序号", "来电人", "第3列", "内容"])
        #expect(table?.rows.map(\.number) == [2, 3])
    }

    @Test("a form of lines that begins with its text is no list")
    func form() throws {
        #expect(try table([["意见建议："], ["路灯不亮", "请来修"], ["姓名：孟夏"]]) == nil)
    }
}
