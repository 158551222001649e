import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("CSV table")
struct CSVTableTests {
    @Test("rows are counted from 1 with the header, blank lines too")
    func numbers() throws {
        let table = try table("\n编号,内容\n\n1,暖\n2,\"冷\n热\"\n3,好\n")
        #expect(table.header == ["编号", "内容"])
        #expect(table.rows.map(\.number) == [4, 5, 6])
        #expect(table.rows.map(\.cells) == [["1", "暖"], ["2", "冷\n热"], ["3", "好"]])
        #expect(table.format == "CSV")
    }

    @Test("doubled quotes come out single")
    func quotes() throws {
        #expect(try table("甲,乙\n\"说\"\"好\"\"\",\"\"\"\"\n").rows[0].cells == ["说\"好\"", "\""])
    }

    @Test("too few and too many fields are faults with both counts, and the row's bytes are kept")
    func counts() throws {
        let rows = try table("甲,乙,丙\n1,2\n1,2,3,4\n1,2,3\n").rows
        #expect(rows.map { $0.fault?.reason } == [.tooFewFields, .tooManyFields, nil])
        #expect(rows[0].fault?.found == "表头3列，这一行2列")
        #expect(rows[1].fault?.found == "表头3列，这一行4列")
        #expect(rows[0].fault?.raw == Array("1,2".utf8))
        #expect(rows[0].cells == [])
        #expect(rows[2].cells == ["1", "2", "3"])
    }

    @Test("empty fields beyond the header mean nothing")
    func trailing() throws {
        #expect(try table("甲,乙\n1,2,,,\n").rows[0].cells == ["1", "2"])
        #expect(try table("甲,乙\n1,2,,3\n").rows[0].fault?.reason == .tooManyFields)
        #expect(try table("甲,乙\n1,\n").rows[0].cells == ["1", ""])
    }

    @Test("bad bytes are a fault of their column, and of no other row")
    func badBytes() throws {
        let bytes = Array("甲,乙\n好,".utf8) + [0xFF] + Array("\n好,好\n好,好\n".utf8)
        let rows = try table(bytes).rows
        #expect(rows.map { $0.fault?.reason } == [.badBytes, nil, nil])
        #expect(rows[0].fault?.column == 1)
        #expect(rows[0].fault?.found == "按UTF-8解不开")
        #expect(rows[0].fault?.raw == Array("好,".utf8) + [0xFF])
    }

    @Test("a cell above the limit is a fault with its size; one at the limit is none")
    func largeCell() throws {
        let rows = try table("甲,乙\n1,12345678\n1,123456789\n", largestCell: 8).rows
        #expect(rows.map { $0.fault?.reason } == [nil, .cellTooLarge])
        #expect(rows[1].fault?.column == 1)
        #expect(rows[1].fault?.found == "9字节，上限8")
    }

    @Test("an unclosed quote is a fault of its row alone")
    func unclosedQuote() throws {
        let rows = try table("甲,乙\n1,\"没有\n2,好\n").rows
        #expect(rows.map { $0.fault?.reason } == [.unclosedQuote, nil])
        #expect(rows[0].fault?.raw == Array("1,\"没有".utf8))
    }

    @Test("GB18030 is decoded, four-byte characters included")
    func gb18030() throws {
        // 序号,意见建议 / 1,小区暖气不热 and a second row with U+20BB7.
        let bytes = hex("d0f2bac52cd2e2bcfbbda8d2e90a312cd0a1c7f8c5afc6f8b2bbc8c80a322c9534b2350a")
        let table = try table(bytes)
        #expect(table.header == ["序号", "意见建议"])
        #expect(table.rows.map(\.cells) == [["1", "小区暖气不热"], ["2", "𠮷"]])
        #expect(table.encoding == "GB18030（逐字节核对：36字节，替换0个字符）")
    }

    @Test("a header alone has no rows; a mark at the start is no part of the header")
    func headerAlone() throws {
        let table = try table("\u{FEFF}甲,乙\r\n")
        #expect(table.header == ["甲", "乙"])
        #expect(table.rows.isEmpty)
    }

    private func table(_ text: String, largestCell: Int = 1000) throws -> Table {
        try table(Array(text.utf8), largestCell: largestCell)
    }

    private func table(_ bytes: [UInt8], largestCell: Int = 1000) throws -> Table {
        try CSVTable(bytes, EncodingGuess(bytes), largestCell: largestCell).table()
    }
}
