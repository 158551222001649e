import Testing

@testable import HuiyinCore

@Suite("Names of columns")
struct ColumnNamesTests {
    @Test("a name that comes again gets a number, one that is missing its place")
    func distinct() {
        #expect(ColumnNames.distinct(["备注", "", "备注", " ", "备注"]) == ["备注", "第2列", "备注(2)", "第4列", "备注(3)"])
    }

    @Test("line ends inside a name are for the eye only")
    func lineEnds() { #expect(ColumnNames.distinct(["联系\n电话", "意见\r\n建议"]) == ["联系电话", "意见建议"]) }

    @Test("every column of a table can be told apart")
    func unique() {
        let names = ColumnNames.distinct(["备注", "备注(2)", "备注", "第1列", ""])
        #expect(Set(names).count == names.count)
    }

    @Test("an empty column without a name at the end is none")
    func trailingEmpty() throws {
        let sheet = try Table.found(in: .sheet([["序号", "意见建议", ""], ["1", "路灯不亮", ""], ["2", "停水", ""]]))
        let text = try Table.found(in: .delimited([["序号", "意见建议", ""], ["1", "路灯不亮", ""], ["2", "停水", ""]]))
        for table in [sheet, text] {
            #expect(table?.header == ["序号", "意见建议"])
            #expect(table?.rows.map(\.cells) == [["1", "路灯不亮"], ["2", "停水"]])
        }
    }

    @Test("a column without a name that most rows fill is one, called by its place")
    func trailingFilled() throws {
        let rows = [["1", "路灯不亮", "急"], ["2", "停水", "缓"]]
        #expect(try Table.found(in: .sheet([["序号", "意见建议"]] + rows))?.header == ["序号", "意见建议", "第3列"])
        #expect(try Table.found(in: .delimited([["序号", "意见建议", ""]] + rows))?.header == ["序号", "意见建议", "第3列"])
    }
}
