import Foundation
import HuiyinCore
import Testing

@Suite("Places in texts")
struct PlaceTableTests {
    private struct Row: Decodable {
        let text: String
        /// Nil for texts that only look as if they named a place.
        let mention: String?
        let canonical: [String]
    }

    @Test("of the 240 written places at least 97 in a hundred are found with all that they lie in")
    func table() async throws {
        let rows = try rows()
        #expect(rows.count == 240)
        var missed: [String] = []
        for row in rows {
            let found = try await Mentioning.places(row.text)
            let isRight =
                row.mention.map { mention in found.contains { $0.text == mention && $0.names == row.canonical } }
                ?? found.isEmpty
            if !isRight { missed.append("\(row.text) \(row.canonical) → \(found)") }
        }
        let share = 1 - Double(missed.count) / Double(rows.count)
        #expect(share >= 0.97, "\(share)\n\(missed.joined(separator: "\n"))")
    }

    @Test("of two villages of one name the one is meant whose area was named before; the one at home otherwise")
    func context() async throws {
        #expect(try await Mentioning.places("昆区昆河镇的事。和平村没水").last?.names == ["包头市", "昆都仑区", "昆河镇", "和平村"])
        #expect(try await Mentioning.places("和平村没水").map(\.names) == [["包头市", "土默特右旗", "萨拉齐镇", "和平村"]])
        #expect(try await Mentioning.places("磴口村没水").map(\.names) == [["包头市", "土默特右旗", "磴口村"]])
        #expect(
            try await Mentioning.places("苏波盖乡停水，磴口村最久").last?.names == ["包头市", "土默特右旗", "苏波盖乡", "磴口村"])
    }

    @Test(
        "words that only hold a place's name are none",
        arguments: ["大家和平相处", "青山绿水常在", "东河沿上全是垃圾", "村民小组开会", "三号上午开门", "我们小区停水", "这条路不平", "社区工作人员"])
    func others(text: String) async throws {
        #expect(try await Mentioning.places(text).map(\.text) == [])
    }

    @Test("numbers of buildings, entrances and flats are given in digits, and capitals for letters")
    func numbers() async throws {
        #expect(
            try await Mentioning.places("阳光小区三号楼二单元501室漏水").map(\.names) == [["阳光小区", "3号楼", "2单元", "501室"]])
        #expect(try await Mentioning.places("a3号楼没电梯").map(\.names) == [["A3号楼"]])
    }

    @Test("a compound named after a place is a place of its own", arguments: ["敕勒川佳苑", "南海花园", "青山家园"])
    func compounds(name: String) async throws {
        #expect(try await Mentioning.places("\(name)7号楼停暖").map(\.names) == [[name, "7号楼"]])
    }

    private func rows() throws -> [Row] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/mentions/places.jsonl")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }
}
