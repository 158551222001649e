import Testing

@testable import HuiyinCore

@Suite("Tables below their header")
struct TableTests {
    @Test(
        "a title above the table, merged or not, is no header; rows keep the sheet's own numbers",
        arguments: [[], ["A1:C1"]])
    func title(merges: [String]) throws {
        let cells = [
            ["来件登记表", "", ""], [], ["编号", "内容", "区域"], ["1", "路灯不亮", "城关"], [], ["2", "停水", "河东"],
        ]
        let table = try #require(try Table.found(in: .sheet(cells, merges: merges)))
        #expect(table.header == ["编号", "内容", "区域"])
        #expect(table.headerRows == 3...3)
        #expect(table.rows.map(\.number) == [4, 6])
        #expect(table.rows.map(\.cells) == [["1", "路灯不亮", "城关"], ["2", "停水", "河东"]])
    }

    @Test("missing cells on the right of a sheet are empty")
    func padding() throws {
        let rows = try rows(.sheet([["编号", "内容", "备注"], ["1", "停水"], ["", "", "急"]]))
        #expect(rows.map(\.cells) == [["1", "停水", ""], ["", "", "急"]])
    }

    @Test("text beyond the header is a fault with both counts, and the row is kept")
    func tooManyFields() throws {
        let rows = try rows(.sheet([["编号", "内容"], ["1", "停水", "", "多"], ["2", "停电"]]))
        #expect(rows.map { $0.fault?.reason } == [.tooManyFields, nil])
        #expect(rows[0].fault?.found == "表头2列，这一行4列")
        #expect(rows[0].fault?.raw == Array("1\u{1F}停水\u{1F}\u{1F}多".utf8))
        #expect(rows[0].cells == [])
    }

    @Test("a header repeated further down is left out, and where it stands is kept")
    func repeatedHeader() throws {
        let cells = [["编号", "内容"], ["1", "停水"], ["编号", "内容"], ["2", "停电"]]
        let table = try #require(try Table.found(in: .sheet(cells)))
        #expect(table.rows.map(\.number) == [2, 4])
        #expect(table.repeatedHeaders == [3])
    }

    @Test("in delimited text too few and too many fields are faults with both counts, and the row is kept")
    func counts() throws {
        let rows = try rows(.delimited([["编号", "内容", "备注"], ["1", "2"], ["1", "2", "3", "4"], ["1", "2", "3"]]))
        #expect(rows.map { $0.fault?.reason } == [.tooFewFields, .tooManyFields, nil])
        #expect(rows[0].fault?.found == "表头3列，这一行2列")
        #expect(rows[1].fault?.found == "表头3列，这一行4列")
        #expect(rows[0].fault?.raw == Array("1\u{1F}2".utf8))
        #expect(rows[0].cells == [])
        #expect(rows[2].cells == ["1", "2", "3"])
    }

    @Test("empty fields beyond the header mean nothing")
    func trailing() throws {
        let rows = try rows(.delimited([["编号", "内容"], ["1", "2", "", "", ""], ["1", "2", "", "3"], ["1", ""]]))
        #expect(rows.map { $0.fault?.reason } == [nil, .tooManyFields, nil])
        #expect(rows[0].cells == ["1", "2"])
        #expect(rows[2].cells == ["1", ""])
    }

    private func rows(_ grid: Grid) throws -> [Grid.Row] { try #require(try Table.found(in: grid)).rows }
}
