import Testing

@testable import HuiyinCore

@Suite("Headers of several rows")
struct HeaderLevelsTests {
    private let data = [["1", "孟夏", "女", "停水"], ["2", "仲秋", "男", "停电"]]

    @Test("names under a merged name are joined to it")
    func twoLevels() throws {
        let cells = [["序号", "来电人", "", "内容"], ["", "姓名", "性别", ""]] + data
        let table = try table(cells, merges: ["B1:C1"])
        #expect(table.header == ["序号", "来电人/姓名", "来电人/性别", "内容"])
        #expect(table.rows.map(\.number) == [3, 4])
        #expect(table.rows.map(\.cells) == data)
    }

    @Test("names merged downwards beside them stand once")
    func mergedDownwards() throws {
        let cells = [["序号", "来电人", "", "内容"], ["", "姓名", "性别", ""]] + data
        let table = try table(cells, merges: ["B1:C1", "A1:A2", "D1:D2"])
        #expect(table.header == ["序号", "来电人/姓名", "来电人/性别", "内容"])
        #expect(table.rows.count == 2)
    }

    @Test("a title above both stays out")
    func titleAbove() throws {
        let cells = [["登记表", "", "", ""], ["序号", "来电人", "", "内容"], ["", "姓名", "性别", ""]] + data
        let table = try table(cells, merges: ["A1:D1", "B2:C2", "A2:A3", "D2:D3"])
        #expect(table.header == ["序号", "来电人/姓名", "来电人/性别", "内容"])
        #expect(table.rows.map(\.number) == [4, 5])
    }

    @Test(
        "a merged note above the table is neither header nor parent",
        arguments: [["A1:B1", "C1:D1"], ["A1:C1"], ["A1:B1"]])
    func note(merges: [String]) throws {
        var note = ["填报单位：市政府", "", "填报时间：2021年", ""]
        if merges == ["A1:C1"] { note = ["填报单位：市政府", "", "", "2021年"] }
        let table = try table([note, ["序号", "姓名", "性别", "内容"]] + data, merges: merges)
        #expect(table.header == ["序号", "姓名", "性别", "内容"])
        #expect(table.rows.map(\.number) == [3, 4])
    }

    @Test("every column may stand under a merged name")
    func allMerged() throws {
        let cells = [["来电人", "", "诉求", ""], ["姓名", "性别", "标题", "内容"], ["孟夏", "女", "停水", "三天没水"]]
        let table = try table(cells, merges: ["A1:B1", "C1:D1"])
        #expect(table.header == ["来电人/姓名", "来电人/性别", "诉求/标题", "诉求/内容"])
    }

    @Test("two names that are alike are no merged name, and are told apart by a number")
    func alike() throws {
        let table = try table([["序号", "备注", "备注"], ["", "急", "缓"], ["2", "急", "缓"]])
        #expect(table.header == ["序号", "备注", "备注(2)"])
        #expect(table.rows.map(\.number) == [2, 3])
    }

    @Test("a row with words of its own beside the merged names is data")
    func ownWords() throws {
        let table = try table([["序号", "来电人", "", "内容"]] + data, merges: ["B1:C1"])
        #expect(table.header == ["序号", "来电人", "来电人(2)", "内容"])
        #expect(table.rows.count == 2)
    }

    @Test("the second row of names must be the very next row, and have one under each merged cell")
    func notBelow() throws {
        let apart = try table([["序号", "来电人", ""], [], ["", "孟夏", "女"]], merges: ["B1:C1"])
        #expect(apart.rows.map(\.number) == [3])
        let partly = try table([["序号", "来电人", ""], ["", "孟夏", ""]], merges: ["B1:C1"])
        #expect(partly.rows.map(\.number) == [2])
    }

    @Test("names of three levels are joined from the top")
    func threeLevels() throws {
        let cells = [
            ["序号", "企业代表", "", "", "", "内容"], ["", "重点民营企业", "", "小微企业", "", ""],
            ["", "姓名", "电话", "姓名", "电话", ""], ["1", "孟夏", "", "", "", "路灯不亮"],
        ]
        let table = try table(cells, merges: ["B1:E1", "B2:C2", "D2:E2", "A1:A3", "F1:F3"])
        #expect(
            table.header == [
                "序号", "企业代表/重点民营企业/姓名", "企业代表/重点民营企业/电话", "企业代表/小微企业/姓名", "企业代表/小微企业/电话", "内容",
            ])
        #expect(table.headerRows == 1...3)
        #expect(table.rows.map(\.number) == [4])
    }

    @Test("a name of the second level may go down to the third")
    func unevenLevels() throws {
        let cells = [
            ["序号", "企业代表", "", "", "内容"], ["", "重点民营企业", "", "小微企业", ""], ["", "姓名", "电话", "", ""],
            ["1", "孟夏", "", "", "路灯不亮"],
        ]
        let table = try table(cells, merges: ["B1:D1", "B2:C2", "D2:D3", "A1:A3", "E1:E3"])
        #expect(table.header == ["序号", "企业代表/重点民营企业/姓名", "企业代表/重点民营企业/电话", "企业代表/小微企业", "内容"])
    }

    private func table(_ cells: [[String]], merges: [String] = []) throws -> Table {
        try #require(try Table.found(in: .sheet(cells, merges: merges)))
    }
}
