import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("JSON arrays")
struct JSONArrayGridTests {
    private func grid(_ json: String) throws -> Grid? {
        let bytes = Array(json.utf8)
        return try JSONArrayGrid(DecodedText(bytes), largestCell: 1 << 20).grid()
    }

    @Test("each object of an array is a row, under the union of all keys")
    func array() throws {
        let grid = try #require(try grid(#"[{"id":1,"text":"路灯不亮"},{"text":"水黄","时间":"2021-12-29"}]"#))
        #expect(grid.header == ["id", "text", "时间"])
        #expect(grid.rows.map(\.number) == [1, 2])
        #expect(grid.rows.map(\.cells) == [["1", "路灯不亮", ""], ["", "水黄", "2021-12-29"]])
    }

    @Test("a list inside a wrapper of codes and counts is found")
    func wrapper() throws {
        let grid = try grid(#"{"code":0,"msg":"success","data":[{"text":"路灯不亮"}]}"#)
        #expect(grid?.rows.map(\.cells) == [["路灯不亮"]])
    }

    @Test("an item with replies in it is no wrapper of its replies")
    func item() throws {
        #expect(try grid(#"{"text":"小区三号楼的路灯一直不亮请来修","replies":[{"text":"已转办"}]}"#) == nil)
    }

    @Test("an element that is no object is a fault of its row alone")
    func element() throws {
        let grid = try grid(#"[{"text":"路灯不亮"},3]"#)
        #expect(grid?.rows.map { $0.fault?.reason } == [nil, .badJSON])
    }

    @Test("a file that is cut off has no grid", arguments: [#"[{"text":"路"#, "[", "{}", "[1"])
    func cut(json: String) throws {
        #expect(try grid(json)?.rows.isEmpty ?? true)
    }

    @Test(
        "lines of objects are told from one object",
        arguments: [
            ("{\"a\":1}\n{\"a\":2}\n", true), ("{\"a\":1}\n", false), ("{\n\"data\":[]}", false), ("{\"a\":1}", false),
        ])
    func lines(text: String, isLines: Bool) {
        #expect(JSONArrayGrid.isLines(Array(text.utf8)) == isLines)
    }
}
