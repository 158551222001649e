import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("XLSX sheets")
struct XLSXSheetsTests {
    @Test("each sheet with rows is a grid")
    func sheets() throws {
        let grids = try grids([.init("空", cells: []), .init("甲", cells: [["编号", "内容"]])])
        #expect(grids.map(\.sheet) == ["甲"])
        #expect(grids.map(\.format) == ["XLSX"])
        #expect(grids.map(\.encoding) == ["UTF-8（XLSX）"])
        #expect(grids.map(\.header) == [nil])
    }

    @Test("sheets come in the workbook's order, by the relations and not by their paths")
    func order() throws {
        let grids = try grids([.init("乙", cells: [["2"]]), .init("甲", cells: [["1"]])])
        #expect(grids.map(\.sheet) == ["乙", "甲"])
        #expect(grids.map { $0.rows[0].cells } == [["2"], ["1"]])
    }

    @Test("hidden sheets say so")
    func hidden() throws {
        let grids = try grids([
            .init("甲", cells: [["1"]]), .init("乙", cells: [["1"]], state: "hidden"),
            .init("丙", cells: [["1"]], state: "veryHidden"), .init("丁", cells: [["1"]], state: "visible"),
        ])
        #expect(grids.map(\.isHidden) == [false, true, true, false])
    }

    @Test("cells stand where their reference says, and after the cell before without one")
    func gaps() throws {
        let rows =
            "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c><c r=\"G3\"><v>3</v></c></row><row><c><v>4</v></c></row>"
        let grid = try grids([.init("表", rows)])[0]
        #expect(grid.rows.map(\.number) == [3, 4])
        #expect(grid.rows.map(\.cells) == [["", "", "1", "2", "", "", "3"], ["4"]])
    }

    @Test("rows without text are left out, and so are empty cells at the end of a row")
    func emptyRows() throws {
        let rows =
            "<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" t=\"inlineStr\"><is><t></t></is></c></row>"
            + "<row r=\"9\"><c r=\"A9\"><v>1</v></c><c r=\"B9\" s=\"1\"/></row>"
        let grid = try grids([.init("表", rows)])[0]
        #expect(grid.rows.map(\.number) == [9])
        #expect(grid.rows[0].cells == ["1"])
    }

    @Test("every merged range is told, wherever it is, and its value stands at the top left alone")
    func merges() throws {
        let cells = [["并", "", "尾"], ["", "乙"], [], [], [], ["六", ""]]
        let merges = ["A1:B2", "A6:XFD6", "C3", "B4:B4", "C7:C9"]
        let grid = try grids([.init("表", cells: cells, merges: merges)])[0]
        #expect(grid.rows.map(\.cells) == [["并", "", "尾"], ["", "乙"], ["六"]])
        #expect(
            grid.merges == [
                .init(rows: 1...2, columns: 0...1), .init(rows: 6...6, columns: 0...16_383),
                .init(rows: 7...9, columns: 2...2),
            ])
    }

    @Test("elements may carry a prefix, and all parts may be UTF-16 or have a byte order mark")
    func prefixes() throws {
        var archive = SampleWorkbook(sheets: [.init("表", cells: [["甲"]])]).archive
        let page =
            "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        let units = Array(("\u{FEFF}" + page).utf16)
        archive.entries[5] = .init("xl/pages/page100.xml", units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        archive.entries[1] = .init("xl/workbook.xml", [0xEF, 0xBB, 0xBF] + archive.entries[1].packed)
        #expect(try SampleWorkbook.grids(archive.bytes)[0].rows[0].cells == ["1"])
    }

    @Test("names of parts may differ in case and have backslashes")
    func partNames() throws {
        var archive = SampleWorkbook(sheets: [.init("表", cells: [["甲"]])]).archive
        for index in archive.entries.indices {
            archive.entries[index].name = archive.entries[index].name.uppercased()
        }
        archive.entries[5].name = "xl\\pages\\page100.xml"
        #expect(try SampleWorkbook.grids(archive.bytes)[0].rows[0].cells == ["甲"])
    }

    @Test("a cell above the pipeline's limit is a fault of its row alone, and the row is kept")
    func largeCell() throws {
        let cells = [["1", "路灯不亮"], ["2", "路灯不亮啊", "急"], ["3"]]
        let sample = SampleWorkbook(sheets: [.init("表", cells: cells)])
        let rows = try SampleWorkbook.grids(sample.bytes, largestCell: 12)[0].rows
        #expect(rows.map(\.cells) == [cells[0], [], cells[2]])
        let raw = Array("2\t路灯不亮啊\t急".utf8)
        #expect(
            rows.map(\.fault) == [nil, .init(reason: .cellTooLarge, column: 1, found: "15字节，上限12", raw: raw), nil])
    }

    @Test("a chart among the sheets is passed over")
    func chart() throws {
        var archive = SampleWorkbook(sheets: [.init("表", cells: [["甲"]]), .init("图", cells: [])]).archive
        let relations = String(decoding: archive.entries[2].packed, as: UTF8.self)
        let pieces = relations.split(separator: "worksheet")
        archive.entries[2] = .init(
            archive.entries[2].name, Array((pieces[0] + "worksheet" + pieces[1] + "chartsheet" + pieces[2]).utf8))
        #expect(try SampleWorkbook.grids(archive.bytes).map(\.sheet) == ["表"])
    }

    private func grids(_ sheets: [SampleWorkbook.Sheet]) throws -> [Grid] {
        try SampleWorkbook.grids(SampleWorkbook(sheets: sheets).bytes)
    }
}
