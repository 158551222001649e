import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("DOCX merged cells")
struct DOCXMergesTests {
    private typealias Sample = SampleDocument
    private let begins = "<w:vMerge w:val=\"restart\"/>"
    private let continues = "<w:vMerge/>"

    @Test("a cell that spans columns is a block, and the next one stands behind it")
    func across() throws {
        let wide = Sample.row([Sample.cell("来电人", "<w:gridSpan w:val=\"2\"/>"), Sample.cell("内容")])
        let grid = try grid([wide, Sample.row([Sample.cell("孟夏"), Sample.cell("女"), Sample.cell("停水")])])
        #expect(grid.rows.map(\.cells) == [["来电人", "", "内容"], ["孟夏", "女", "停水"]])
        #expect(grid.merges == [.init(rows: 1...1, columns: 0...1)])
    }

    @Test("a cell that goes on below is a block; what stands under its top is not shown")
    func down() throws {
        let grid = try grid([
            Sample.row([Sample.cell("城关", begins), Sample.cell("停水")]),
            Sample.row([Sample.cell("看不见", "<w:vMerge w:val=\"continue\"/>"), Sample.cell("停电")]),
            Sample.row([Sample.cell("河东", begins), Sample.cell("停气")]),
            Sample.row([Sample.cell("", continues), Sample.cell("")]),
            Sample.row([Sample.cell("双河"), Sample.cell("修路", begins)]),
        ])
        #expect(grid.rows.map(\.cells) == [["城关", "停水"], ["", "停电"], ["河东", "停气"], ["双河", "修路"]])
        #expect(grid.merges == [.init(rows: 1...2, columns: 0...0), .init(rows: 3...4, columns: 0...0)])
    }

    @Test("a cell may span both ways")
    func both() throws {
        let wide = "<w:gridSpan w:val=\"3\"/>"
        let grid = try grid([
            Sample.row([Sample.cell("并", begins + wide)]),
            Sample.row([Sample.cell("", wide + continues), Sample.cell("尾")]),
        ])
        #expect(grid.rows.map(\.cells) == [["并"], ["", "", "", "尾"]])
        #expect(grid.merges == [.init(rows: 1...2, columns: 0...2)])
    }

    @Test("what continues nothing is a cell of its own, and its text is kept")
    func nothingAbove() throws {
        let grid = try grid([
            Sample.row([Sample.cell("甲", continues)]),
            Sample.row([Sample.cell("乙", continues + "<w:gridSpan w:val=\"2\"/>")]),
        ])
        #expect(grid.rows.map(\.cells) == [["甲"], ["乙"]])
    }

    @Test("columns left free before a row count")
    func columnsBefore() throws {
        let row = "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>\(Sample.cell("丙"))</w:tr>"
        #expect(try grid([row]).rows.map(\.cells) == [["", "", "丙"]])
    }

    @Test("blocks come by row and column, and those of a table within are not counted")
    func order() throws {
        let wide = "<w:gridSpan w:val=\"2\"/>"
        let inner = Sample.table([Sample.row([Sample.cell("内", wide)])])
        let grid = try grid([
            Sample.row([Sample.cell("一", begins), Sample.cell("二", begins)]),
            Sample.row([Sample.cell("", continues), Sample.cell("", continues), "<w:tc>\(inner)</w:tc>"]),
            Sample.row([Sample.cell("三", wide)]),
        ])
        #expect(
            grid.merges == [
                .init(rows: 1...2, columns: 0...0), .init(rows: 1...2, columns: 1...1),
                .init(rows: 3...3, columns: 0...1),
            ])
    }

    @Test("a table wider than any program makes is damage", arguments: [1_001, 999_999_999])
    func tooWide(columns: Int) throws {
        let wide = Sample.row([Sample.cell("甲", "<w:gridSpan w:val=\"1000\"/>")])
        #expect(try grid([wide]).merges.map(\.columns) == [0...999])
        let wider = Sample.table([Sample.row([Sample.cell("甲", "<w:gridSpan w:val=\"\(columns)\"/>")])])
        let before = "<w:tbl><w:tr><w:gridBefore w:val=\"\(columns)\"/></w:tr></w:tbl>"
        for body in [wider, before] {
            #expect(throws: OfficeProblem.damaged("表格1第1行太宽")) { try SampleDocument.grids(body) }
        }
    }

    private func grid(_ rows: [String]) throws -> Grid { try SampleDocument.grids(Sample.table(rows))[0] }
}
