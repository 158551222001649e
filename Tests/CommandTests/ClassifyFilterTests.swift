import Foundation
import Testing

@Suite("huiyin classify")
struct ClassifyFilterTests {
    private struct Line: Decodable {
        struct Piece: Decodable {
            let start: Int
            let end: Int
            let text: String
            let why: String
        }

        let unit: String?
        let lane: String
        let evidence: [Piece]
        let titleEvidence: [Piece]
    }

    private let pack = Project.path("Pipelines/packs/tuyou-2021")

    @Test("one line out for every line in, in order, with every key and the id as it was written")
    func lines() throws {
        let outcome = try classify(
            #"{"id":3,"text":"小区暖气不热"}"#, #"{"id":"007","text":"随便说说"}"#, #"{"id":"甲","title":"路灯坏了"}"#)
        #expect(outcome.status == 0)
        let objects = try outcome.lines.map(object)
        #expect(objects.map { $0["id"] as? NSObject } == [3 as NSNumber, "007" as NSString, "甲" as NSString])
        for object in objects {
            #expect(
                Set(object.keys) == [
                    "id", "unit", "probability", "lane", "candidates", "topic", "topic_probability", "appeal_type",
                    "urgency",
                    "evidence", "title_evidence",
                ])
        }
        #expect(objects[0]["unit"] is String)
    }

    @Test("evidence slices the text by Unicode scalars, behind emoji, combining marks and wide letters too")
    func evidence() throws {
        let texts = [
            "小区暖气不热", "😭😭👨‍👩‍👧‍👦小区暖气不热😭，暖气片冰凉", "e\u{301}\u{301}𠮷祥小区，暖气不热", "Ａ１栋　暖气不热\r\n路灯也坏了",
        ]
        let inputs = try texts.enumerated().map { try json(["id": "\($0)", "text": $1]) }
        for (line, text) in zip(try classify(inputs).lines.map(read), texts) {
            #expect(!line.evidence.isEmpty, "\(text)")
            for piece in line.evidence { expect(piece, slices: text) }
        }
    }

    @Test("what was found in the title has offsets of the title")
    func titles() throws {
        let title = "😭暖气不热"
        let line = try read(classify(try json(["id": "1", "title": title, "text": "请尽快处理"])).lines[0])
        #expect(!line.titleEvidence.isEmpty)
        for piece in line.titleEvidence { expect(piece, slices: title) }
    }

    @Test("a bad line has its place in the output, its message, and exit code 10")
    func badLine() throws {
        let outcome = try classify(#"{"id":1,"text":"暖气不热"}"#, "不是 JSON", #"{"id":2}"#, #"{"id":3,"text":"路灯坏了"}"#)
        #expect(outcome.status == 10)
        #expect(outcome.lines.count == 4)
        #expect(outcome.lines[1] == #"{"error":"bad-json","id":null}"#)
        #expect(outcome.lines[2] == #"{"error":"bad-json","id":null}"#)
        #expect(try object(outcome.lines[3])["id"] as? Int == 3)
        #expect(outcome.errors.contains("标准输入:2: 错误: 这一行不是 {id, text} 的 JSON [bad-json]\n  提示: 一行一个完整的 {…}\n"))
        #expect(outcome.errors.contains("标准输入:3: 错误: "))
    }

    @Test("the output does not depend on the number of workers")
    func workers() throws {
        let inputs = try (0..<200).map { try json(["id": "\($0)", "text": SmallInbox.texts[$0 % 11] + "\($0)"]) }
        let input = Array(inputs.joined(separator: "\n").utf8)
        let outputs = try ["1", "4"].map {
            try Command.run(["classify", "--pack", pack, "--workers", $0], input: input).output
        }
        #expect(outputs[0] == outputs[1])
    }

    @Test("no input gives no output")
    func nothing() throws {
        let outcome = try classify([])
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
    }

    private func classify(_ lines: String...) throws -> Outcome { try classify(lines) }
    private func classify(_ lines: [String]) throws -> Outcome {
        try huiyin("classify", "--pack", pack, input: lines.map { $0 + "\n" }.joined())
    }

    private func json(_ fields: [String: String]) throws -> String {
        String(decoding: try JSONEncoder().encode(fields), as: UTF8.self)
    }

    private func object(_ line: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    private func read(_ line: String) throws -> Line {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Line.self, from: Data(line.utf8))
    }

    private func expect(_ piece: Line.Piece, slices text: String) {
        let scalars = Array(text.unicodeScalars)
        #expect(piece.start < piece.end && piece.end <= scalars.count, "\(piece)")
        guard piece.start < piece.end, piece.end <= scalars.count else { return }
        #expect(String(String.UnicodeScalarView(scalars[piece.start..<piece.end])) == piece.text)
        #expect(!piece.why.isEmpty)
    }
}
