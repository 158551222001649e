import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Plain text")
struct TextGridsTests {
    @Test(
        "every line with anything in it is a row under its line number, whatever ends the lines",
        arguments: ["\n", "\r\n", "\r"])
    func lines(end: String) throws {
        let grid = try #require(try grids(Array("\u{FEFF}路灯坏了\(end)\(end)　 水管漏水 　\(end)\t\(end)暖气不热".utf8)).first)
        #expect(grid.format == "文本")
        #expect(grid.sheet == nil)
        #expect(
            grid.rows == [
                .init(number: 1, cells: ["路灯坏了"]), .init(number: 3, cells: ["水管漏水"]), .init(number: 5, cells: ["暖气不热"]),
            ])
    }

    @Test("a line that does not decode, or is too long, is a fault and keeps its bytes")
    func faults() throws {
        let rows = try grids(Array("路灯坏了\n".utf8) + [0x31, 0xFF, 0x0A] + Array("长长长长长长长长\n好\n".utf8))[0].rows
        #expect(rows.map { $0.fault?.reason } == [nil, .badBytes, .cellTooLarge, nil])
        #expect(rows[1].fault?.raw == [0x31, 0xFF])
        #expect(rows[2].fault?.found == "24字节，上限20")
    }

    @Test("blank lines alone are no grid", arguments: ["", "\n", " \r\n　\n", "\u{FEFF}"])
    func blank(text: String) throws { #expect(try grids(Array(text.utf8)).isEmpty) }

    @Test("prose is plain text, a table is not")
    func plain() throws {
        for (text, isPlain) in [("路灯坏了。\n水管也漏水。\n", true), ("编号,内容\n1,路灯\n", false), ("意见\n路灯\n", false)] {
            #expect((try Delimiter.guess(DecodedText(Array(text.utf8))) == .text) == isPlain)
        }
    }

    private func grids(_ bytes: [UInt8]) throws -> [Grid] {
        try TextGrids(DecodedText(bytes), largestCell: 20).grids()
    }
}
