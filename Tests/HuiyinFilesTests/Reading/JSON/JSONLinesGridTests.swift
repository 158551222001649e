import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("JSON Lines")
struct JSONLinesGridTests {
    @Test("the header is the union of all keys; what a line lacks is empty")
    func header() throws {
        let grid = try grid("{\"id\":\"1\",\"text\":\"暖\"}\n{\"text\":\"冷\",\"date\":\"2021-12-29\"}\n")
        #expect(grid.header == ["date", "id", "text"])
        #expect(grid.rows.map(\.cells) == [["", "1", "暖"], ["2021-12-29", "", "冷"]])
        #expect(grid.format == "JSON Lines")
    }

    @Test(
        "values become text",
        arguments: [
            ("\"暖\\n冷\"", "暖\n冷"), ("7", "7"), ("-3", "-3"), ("1.5", "1.5"), ("13800001001", "13800001001"),
            ("[1,\"二\"]", "[1,\"二\"]"), ("{\"乙\":1,\"甲\":\"a/b\"}", "{\"乙\":1,\"甲\":\"a/b\"}"), ("\"\"", ""),
        ])
    func values(json: String, text: String) throws {
        #expect(try grid("{\"text\":\(json)}").rows[0].cells == [text])
    }

    @Test("null is an empty cell, and a key that is never more than null is no column")
    func null() throws {
        let grid = try grid("{\"text\":\"暖\",\"id\":null}\n{\"text\":null,\"id\":null}\n")
        #expect(grid.header == ["text"])
        #expect(grid.rows.map(\.cells) == [["暖"], [""]])
    }

    @Test(
        "true and false stay words",
        arguments: ["true", "false"])
    func booleans(json: String) throws {
        #expect(try grid("{\"text\":\(json)}").rows[0].cells == [json])
    }

    @Test("long numbers keep every digit", arguments: ["12345678901234567890123", "0.30000000000000004"])
    func longNumbers(json: String) throws {
        #expect(try grid("{\"text\":\(json)}").rows[0].cells == [json])
    }

    @Test(
        "a line that is no object is a fault that keeps its bytes",
        arguments: ["{\"text\":\"暖\"", "[1]", "暖气不热", "{'text':1}", "{\"a\":1}{\"a\":2}"])
    func badLine(line: String) throws {
        let grid = try grid("{\"text\":\"好\"}\n\(line)\n{\"text\":\"也好\"}\n")
        #expect(grid.rows.map { $0.fault?.reason } == [nil, .badJSON, nil])
        #expect(grid.rows[1].fault?.raw == Array(line.utf8))
        #expect(grid.rows[1].number == 2)
    }

    @Test("blank lines are skipped and counted; CRLF ends a line")
    func blankLines() throws {
        let grid = try grid("\n{\"text\":\"暖\"}\r\n\r\n   \n{\"text\":\"冷\"}")
        #expect(grid.rows.map(\.number) == [2, 5])
        #expect(grid.rows.map(\.cells) == [["暖"], ["冷"]])
    }

    @Test("bad bytes and too long a line are faults of their line")
    func faults() throws {
        let bytes =
            Array("{\"text\":\"".utf8) + [0xFF] + Array("\"}\n{\"text\":\"暖暖暖暖暖暖暖暖暖暖\"}\n{\"text\":\"好\"}\n".utf8)
        let rows = try JSONLinesGrid(DecodedText(bytes), largestCell: 30).grid().rows
        #expect(rows.map { $0.fault?.reason } == [.badBytes, .cellTooLarge, nil])
        #expect(rows[1].fault?.found == "41字节，上限30")
    }

    private func grid(_ text: String) throws -> Grid {
        try JSONLinesGrid(DecodedText(Array(text.utf8)), largestCell: 1000).grid()
    }
}
