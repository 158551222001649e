import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("XLSX tables")
struct XLSXTablesTests {
    @Test("each visible sheet with rows is a table")
    func sheets() throws {
        let tables = try tables([
            .init("空", cells: []), .init("甲", cells: [["编号", "内容"], ["1", "路灯不亮"]]),
            .init("藏", cells: [["编号", "内容"]], state: "hidden"), .init("乙", cells: [["序号", "建议"]]),
        ])
        #expect(tables.map(\.sheet) == ["甲", "乙"])
        #expect(tables.map(\.format) == ["XLSX", "XLSX"])
        #expect(tables[0].encoding == "UTF-8（XLSX）")
        #expect(tables.map(\.header) == [["编号", "内容"], ["序号", "建议"]])
        #expect(tables.map { $0.rows.map(\.cells) } == [[["1", "路灯不亮"]], []])
    }

    @Test("a title above the table, merged or not, is no header; rows keep the sheet's own numbers")
    func title() throws {
        let cells = [
            ["来件登记表", "", ""], [], ["编号", "内容", "区域"], ["1", "路灯不亮", "城关"], [], ["2", "停水", "河东"],
        ]
        for merges in [[], ["A1:C1"]] {
            let table = try table(cells, merges: merges)
            #expect(table.header == ["编号", "内容", "区域"])
            #expect(table.rows.map(\.number) == [4, 6])
            #expect(table.rows.map(\.cells) == [["1", "路灯不亮", "城关"], ["2", "停水", "河东"]])
        }
    }

    @Test("missing cells on the right are empty")
    func padding() throws {
        let rows = try table([["编号", "内容", "备注"], ["1", "停水"], ["", "", "急"]]).rows
        #expect(rows.map(\.cells) == [["1", "停水", ""], ["", "", "急"]])
    }

    @Test("text beyond the header is a fault with both counts, and the row is kept")
    func tooManyFields() throws {
        let rows = try table([["编号", "内容"], ["1", "停水", "", "多"], ["2", "停电"]]).rows
        #expect(rows.map { $0.fault?.reason } == [.tooManyFields, nil])
        #expect(rows[0].fault?.found == "表头2列，这一行4列")
        #expect(rows[0].fault?.raw == Array("1\t停水\t\t多".utf8))
        #expect(rows[0].cells == [])
    }

    @Test("a cell above the pipeline's limit is a fault of its row alone")
    func largeCell() throws {
        let rows = try table([["编号", "内容"], ["1", "路灯不亮"], ["2", "路灯不亮啊"]], largestCell: 12).rows
        #expect(rows.map { $0.fault?.reason } == [nil, .cellTooLarge])
        #expect(rows[1].fault?.column == 1)
        #expect(rows[1].fault?.found == "15字节，上限12")
    }

    @Test("a header repeated further down is left out")
    func repeatedHeader() throws {
        let table = try table([["编号", "内容"], ["1", "停水"], ["编号", "内容"], ["2", "停电"]])
        #expect(table.rows.map(\.number) == [2, 4])
    }

    private func table(_ cells: [[String]], merges: [String] = [], largestCell: Int = 1000) throws -> Table {
        try #require(try tables([.init("表", cells: cells, merges: merges)], largestCell: largestCell).first)
    }

    private func tables(_ sheets: [SampleWorkbook.Sheet], largestCell: Int = 1000) throws -> [Table] {
        try XLSXTables(SampleWorkbook(sheets: sheets).bytes, largestCell: largestCell).tables()
    }
}
