import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("CSV")
struct CSVGridTests {
    @Test("rows are counted from 1 with the header, blank lines too")
    func numbers() throws {
        let grid = try grid("\n编号,内容\n\n1,暖\n2,\"冷\n热\"\n3,好\n")
        #expect(grid.rows.map(\.number) == [2, 4, 5, 6])
        #expect(grid.rows.map(\.cells) == [["编号", "内容"], ["1", "暖"], ["2", "冷\n热"], ["3", "好"]])
        #expect(grid.format == "CSV" && grid.isDelimited)
    }

    @Test("doubled quotes come out single")
    func quotes() throws {
        #expect(try grid("甲,乙\n\"说\"\"好\"\"\",\"\"\"\"\n").rows[1].cells == ["说\"好\"", "\""])
    }

    @Test("bad bytes are a fault of their column, and of no other row")
    func badBytes() throws {
        let bytes = Array("甲,乙\n好,".utf8) + [0xFF] + Array("\n好,好\n好,好\n".utf8)
        let rows = try grid(bytes).rows.dropFirst()
        #expect(rows.map { $0.fault?.reason } == [.badBytes, nil, nil])
        #expect(rows[1].fault?.column == 1)
        #expect(rows[1].fault?.found == "按UTF-8解不开")
        #expect(rows[1].fault?.raw == Array("好,".utf8) + [0xFF])
    }

    @Test("a cell above the limit is a fault with its size; one at the limit is none")
    func largeCell() throws {
        let rows = try grid("甲,乙\n1,12345678\n1,123456789\n", largestCell: 8).rows.dropFirst()
        #expect(rows.map { $0.fault?.reason } == [nil, .cellTooLarge])
        #expect(rows[2].fault?.column == 1)
        #expect(rows[2].fault?.found == "9字节，上限8")
    }

    @Test("an unclosed quote is a fault of its row alone")
    func unclosedQuote() throws {
        let rows = try grid("甲,乙\n1,\"没有\n2,好\n").rows.dropFirst()
        #expect(rows.map { $0.fault?.reason } == [.unclosedQuote, nil])
        #expect(rows[1].fault?.raw == Array("1,\"没有".utf8))
    }

    @Test("GB18030 is decoded, four-byte characters included")
    func gb18030() throws {
        // 序号,意见建议 / 1,小区暖气不热 and a second row with U+20BB7.
        let bytes = hex("d0f2bac52cd2e2bcfbbda8d2e90a312cd0a1c7f8c5afc6f8b2bbc8c80a322c9534b2350a")
        let grid = try grid(bytes)
        #expect(grid.rows.map(\.cells) == [["序号", "意见建议"], ["1", "小区暖气不热"], ["2", "𠮷"]])
        #expect(grid.encoding == "GB18030（逐字节核对：36字节，替换0个字符）")
    }

    @Test("a mark at the start is no part of the first cell")
    func mark() throws {
        let grid = try grid("\u{FEFF}甲,乙\r\n")
        #expect(grid.rows.map(\.cells) == [["甲", "乙"]])
    }

    private func grid(_ text: String, largestCell: Int = 1000) throws -> Grid {
        try grid(Array(text.utf8), largestCell: largestCell)
    }

    private func grid(_ bytes: [UInt8], largestCell: Int = 1000) throws -> Grid {
        try CSVGrid(DecodedText(bytes), largestCell: largestCell).grid()
    }
}
