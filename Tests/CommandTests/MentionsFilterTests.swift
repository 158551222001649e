import Foundation
import Testing

@Suite("huiyin mentions")
struct MentionsFilterTests {
    private let pack = Project.path("Pipelines/packs/tuyou-2021")

    private struct Line: Decodable {
        let mentions: [Entry]

        struct Entry: Decodable {
            let kind: String
            let start: Int
            let end: Int
            let text: String
        }
    }

    @Test("one object a line, whose ranges count scalars of the line as it was written")
    func ranges() throws {
        let lines = ["😭萨镇和平村昨晚八点停水，１２０户", "", "没有什么"]
        let outcome = try huiyin(
            "mentions", "--pack", pack, "--day", "2022-01-04", input: lines.joined(separator: "\n"))
        #expect(outcome.status == 0)
        let read = try outcome.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
        #expect(read.map(\.mentions.count) == [3, 0, 0])
        #expect(read[0].mentions.map(\.kind) == ["place", "time", "count"])
        for entry in read[0].mentions {
            let scalars = Array(lines[0].unicodeScalars)[entry.start..<entry.end]
            #expect(String(String.UnicodeScalarView(scalars)) == entry.text)
        }
        #expect(outcome.lines[0].contains(#""value":["包头市","土默特右旗","萨拉齐镇","和平村"]"#))
        #expect(outcome.lines[0].contains(#""iso":"2022-01-03T20:00""#))
    }

    @Test("a day that is none is wrong usage")
    func wrongDay() throws {
        let outcome = try huiyin("mentions", "--pack", pack, "--day", "昨天", input: "")
        #expect(outcome.status == 64)
    }
}
