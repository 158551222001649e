import Testing

@testable import HuiyinFiles

@Suite("XLSX sheets")
struct XLSXSheetsTests {
    @Test("sheets come in the workbook's order, by the relations and not by their paths")
    func order() throws {
        let sheets = try sheets([.init("乙", cells: [["2"]]), .init("甲", cells: [["1"]])])
        #expect(sheets.map(\.name) == ["乙", "甲"])
        #expect(sheets.map { $0.rows[0].cells } == [["2"], ["1"]])
    }

    @Test("hidden sheets say so")
    func hidden() throws {
        let sheets = try sheets([
            .init("甲", cells: []), .init("乙", cells: [], state: "hidden"), .init("丙", cells: [], state: "veryHidden"),
            .init("丁", cells: [], state: "visible"),
        ])
        #expect(sheets.map(\.isHidden) == [false, true, true, false])
    }

    @Test("cells stand where their reference says, and after the cell before without one")
    func gaps() throws {
        let rows =
            "<row r=\"3\"><c r=\"C3\"><v>1</v></c><c><v>2</v></c><c r=\"G3\"><v>3</v></c></row><row><c><v>4</v></c></row>"
        let sheet = try sheets([.init("表", rows)])[0]
        #expect(sheet.rows.map(\.number) == [3, 4])
        #expect(sheet.rows.map(\.cells) == [["", "", "1", "2", "", "", "3"], ["4"]])
    }

    @Test("rows without text are left out, and so are empty cells at the end of a row")
    func emptyRows() throws {
        let rows =
            "<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" t=\"inlineStr\"><is><t></t></is></c></row>"
            + "<row r=\"9\"><c r=\"A9\"><v>1</v></c><c r=\"B9\" s=\"1\"/></row>"
        let sheet = try sheets([.init("表", rows)])[0]
        #expect(sheet.rows.map(\.number) == [9])
        #expect(sheet.rows[0].cells == ["1"])
    }

    @Test("a merged value fills its range among the first five rows only")
    func merges() throws {
        let cells = [["并", "", "尾"], ["", "乙"], ["3"], ["4"], ["五", ""], ["六", ""], ["七", ""]]
        let sheet = try sheets([.init("表", cells: cells, merges: ["A1:B2", "A5:B5", "A6:B7", "C4:C6"])])[0]
        #expect(
            sheet.rows.map(\.cells) == [["并", "并", "尾"], ["并", "乙"], ["3"], ["4"], ["五", "五"], ["六"], ["七"]])
        #expect(sheet.headerMerges.count == 2)
    }

    @Test("elements may carry a prefix, and all parts may be UTF-16 or have a byte order mark")
    func prefixes() throws {
        var archive = SampleWorkbook(sheets: [.init("表", cells: [["甲"]])]).archive
        let page =
            "<x:worksheet xmlns:x=\"u\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        let units = Array(("\u{FEFF}" + page).utf16)
        archive.entries[5] = .init("xl/pages/page100.xml", units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        archive.entries[1] = .init("xl/workbook.xml", [0xEF, 0xBB, 0xBF] + archive.entries[1].packed)
        #expect(try XLSXWorkbook(archive.bytes).sheets()[0].rows[0].cells == ["1"])
    }

    @Test("names of parts may differ in case and have backslashes")
    func partNames() throws {
        var archive = SampleWorkbook(sheets: [.init("表", cells: [["甲"]])]).archive
        for index in archive.entries.indices {
            archive.entries[index].name = archive.entries[index].name.uppercased()
        }
        archive.entries[5].name = "xl\\pages\\page100.xml"
        #expect(try XLSXWorkbook(archive.bytes).sheets()[0].rows[0].cells == ["甲"])
    }

    @Test("a chart among the sheets is passed over")
    func chart() throws {
        var archive = SampleWorkbook(sheets: [.init("表", cells: [["甲"]]), .init("图", cells: [])]).archive
        let relations = String(decoding: archive.entries[2].packed, as: UTF8.self)
        let pieces = relations.split(separator: "worksheet")
        archive.entries[2] = .init(
            archive.entries[2].name, Array((pieces[0] + "worksheet" + pieces[1] + "chartsheet" + pieces[2]).utf8))
        #expect(try XLSXWorkbook(archive.bytes).sheets().map(\.name) == ["表"])
    }

    private func sheets(_ sheets: [SampleWorkbook.Sheet]) throws -> [XLSXSheet] {
        try XLSXWorkbook(SampleWorkbook(sheets: sheets).bytes).sheets()
    }
}
