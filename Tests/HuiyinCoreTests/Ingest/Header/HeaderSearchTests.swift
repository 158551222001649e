import Testing

@testable import HuiyinCore

@Suite("Finding the header")
struct HeaderSearchTests {
    @Test("titles, notes and wide rows of unknown words above it are passed over")
    func above() throws {
        let rows = [["序号", "姓名", "意见建议"], ["1", "孟夏", "路灯不亮"]]
        let above = [
            [["现场意见汇总表"]], [["现场意见汇总表"], ["填报单位：土默特右旗", "", "填报时间：2021年12月29日"]],
            [["说明", "请", "如实", "填写", "不要", "漏项"]],
        ]
        for lines in above {
            let table = try #require(try Table.found(in: .sheet(lines + rows)))
            #expect(table.header.prefix(3) == ["序号", "姓名", "意见建议"])
            #expect(table.rows.map(\.number) == [lines.count + 2])
        }
    }

    @Test("names that nobody knows are found by the layout alone")
    func byLayout() throws {
        let table = try Table.found(in: .sheet([["登记簿"], ["事由", "经办", "去向"], ["路灯", "甲", "乙"], ["水压", "丙", "丁"]]))
        #expect(table?.header == ["事由", "经办", "去向"])
        #expect(table?.headerRows == 2...2)
    }

    @Test(
        "a first row of dates, telephone numbers, sentences or long text is no header",
        arguments: [
            ["2021-12-29 09:05", "路灯不亮"], ["孟夏", "13800138000"], ["孟夏", "小区停水三天了。"], ["孟夏", "快来修吧！"],
            ["孟夏", String(repeating: "路灯不亮", count: 11)], ["150221198001011234", "路灯不亮"],
        ])
    func looksLikeData(first: [String]) throws {
        #expect(try Table.found(in: .sheet([first, ["仲秋", "水压不够"], ["季冬", "公交太少"]])) == nil)
    }

    @Test("names that come from the format itself are taken as they are")
    func ofTheFormat() throws {
        let grid = Grid(
            format: "JSON", encoding: "UTF-8", header: ["text", "时间"],
            rows: [.init(number: 1, cells: ["路灯不亮", "2021-12-29"])])
        let table = try #require(try Table.found(in: grid))
        #expect(table.header == ["text", "时间"])
        #expect(table.headerRows == nil)
        #expect(table.rows.map(\.number) == [1])
    }

    @Test("a single column is a list under a name we know")
    func singleColumn() throws {
        let table = try Table.found(in: .lines("现场意见汇总", "意见建议", "路灯不亮", "停水三天"))
        #expect(table?.header == ["意见建议"])
        #expect(table?.rows.map(\.cells) == [["路灯不亮"], ["停水三天"]])
    }

    @Test("a single column under no name we know, numbered or not, has no header")
    func listOfSentences() throws {
        #expect(try Table.found(in: .lines("路灯不亮", "停水三天", "公交太少")) == nil)
        #expect(try Table.found(in: .lines("1、路灯不亮", "2、停水三天", "3、公交太少")) == nil)
    }

    @Test("a header further down than the first twenty rows is not looked for")
    func depth() throws {
        let notes = { (count: Int) in Array(repeating: ["填表说明"], count: count) }
        let table = [["序号", "意见建议"], ["1", "路灯不亮"]]
        #expect(try Table.found(in: .sheet(notes(19) + table))?.header == ["序号", "意见建议"])
        #expect(try Table.found(in: .sheet(notes(20) + table))?.header != ["序号", "意见建议"])
    }

    @Test("a filled-in form is no table, whichever name it begins with", arguments: ["姓名", "标题", "序号"])
    func form(first: String) throws {
        let cells = [[first, "孟夏"], ["场次", "第一场"], ["意见建议", "振兴街路灯不亮"]]
        #expect(try Table.found(in: .sheet(cells)) == nil)
    }

    @Test("a grid without rows has no header")
    func empty() throws { #expect(try Table.found(in: .sheet([])) == nil) }
}
