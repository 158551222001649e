import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("DOCX grids")
struct DOCXGridsTests {
    private typealias Sample = SampleDocument

    @Test("paragraphs are rows of one column, numbered as they stand; blank ones count and are left out")
    func paragraphs() throws {
        let sample = Sample(paragraphs: ["来信摘编", "", "路灯不亮", "　 ", "暖气不热"])
        let grids = try SampleDocument.grids(sample.bytes, largestCell: 100)
        #expect(grids.map(\.sheet) == ["正文"])
        #expect(grids.map(\.format) == ["DOCX"])
        #expect(grids.map(\.encoding) == ["UTF-8（DOCX）"])
        #expect(grids[0].rows.map(\.number) == [1, 3, 5])
        #expect(grids[0].rows.map(\.cells) == [["来信摘编"], ["路灯不亮"], ["暖气不热"]])
    }

    @Test("tables divide the text, and everything comes in the order of the document")
    func order() throws {
        let body =
            Sample.paragraph("登记表") + Sample.table([["编号", "内容"], ["1", "停水"]]) + Sample.paragraph("说明")
            + Sample.table([["单位"]]) + Sample.table([["电话"]])
        let grids = try SampleDocument.grids(body)
        #expect(grids.map(\.sheet) == ["正文1", "表格1", "正文2", "表格2", "表格3"])
        #expect(grids.map { $0.rows.map(\.number) } == [[1], [1, 2], [2], [1], [1]])
        #expect(grids[1].rows.map(\.cells) == [["编号", "内容"], ["1", "停水"]])
    }

    @Test("a single text beside tables needs no number, and tables without text keep theirs")
    func names() throws {
        let body = Sample.table([["", ""]]) + Sample.paragraph("") + Sample.table([["停水"]]) + Sample.paragraph("完")
        #expect(try SampleDocument.grids(body).map(\.sheet) == ["表格2", "正文"])
        #expect(try SampleDocument.grids("").isEmpty)
    }

    @Test("empty cells on the right and rows without text are left out")
    func emptyCells() throws {
        let grid = try SampleDocument.grids(Sample.table([["", "甲", ""], ["", "", ""], ["乙"]]))[0]
        #expect(grid.rows.map(\.number) == [1, 3])
        #expect(grid.rows.map(\.cells) == [["", "甲"], ["乙"]])
    }

    @Test("paragraphs of a cell are lines, blank ones left out")
    func lines() throws {
        let cell = "<w:tc>\(Sample.paragraph("一"))<w:p/>\(Sample.paragraph("二"))</w:tc>"
        #expect(try SampleDocument.grids(Sample.table([Sample.row([cell])]))[0].rows[0].cells == ["一\n二"])
    }

    @Test("a table within a cell is text of the cell")
    func nestedTables() throws {
        let inner = Sample.table([["姓名", "孟夏"], ["住址", "河东"]])
        let cell = "<w:tc>\(Sample.paragraph("来电人"))\(inner)<w:p/></w:tc>"
        let grids = try SampleDocument.grids(Sample.table([Sample.row([cell, Sample.cell("停水")])]))
        #expect(grids.map(\.sheet) == ["表格1"])
        #expect(grids[0].rows.map(\.cells) == [["来电人\n姓名\n孟夏\n住址\n河东", "停水"]])
    }

    @Test("a cell or a paragraph above the pipeline's limit is a fault of its row alone")
    func largeCell() throws {
        let body = Sample.paragraph("路灯不亮啊") + Sample.paragraph("停水") + Sample.table([["1", "路灯不亮啊"], ["2", "停水"]])
        let grids = try SampleDocument.grids(Sample(body).bytes, largestCell: 12)
        #expect(grids.map { $0.rows.map { $0.fault?.reason } } == [[.cellTooLarge, nil], [.cellTooLarge, nil]])
        #expect(grids[1].rows[0].fault?.column == 1)
        #expect(grids[1].rows[0].fault?.found == "15字节，上限12")
        #expect(grids[1].rows[0].fault?.raw == Array("1\t路灯不亮啊".utf8))
    }
}
