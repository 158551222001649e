import Foundation
import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Classification record")
struct ClassificationRecordTests {
    private static let keys: Set = [
        "id", "unit", "probability", "lane", "candidates", "topic", "topic_probability", "appeal_type", "urgency",
        "evidence", "title_evidence",
    ]

    @Test("a classified line has every key, names for units and four decimals")
    func full() throws {
        let record = try object(ClassificationRecord(id: .text("7"), classification, SamplePack.pack))
        #expect(Set(record.keys) == ClassificationRecordTests.keys)
        #expect(record["unit"] as? String == "市供热局")
        #expect(record["probability"] as? Double == 0.6667)
        #expect(record["topic"] as? String == "城乡建设/供热")
        let candidates = try #require(record["candidates"] as? [[String: Any]])
        #expect(candidates.map { $0["unit"] as? String } == ["市供热局", "市道路局"])
        #expect(Set(candidates[0].keys) == ["unit", "probability"])
    }

    @Test("evidence of the text and of the title stand apart")
    func evidence() throws {
        let record = try object(ClassificationRecord(id: .text("7"), classification, SamplePack.pack))
        let text = try #require(record["evidence"] as? [[String: Any]])
        let title = try #require(record["title_evidence"] as? [[String: Any]])
        #expect(text.map { $0["text"] as? String } == ["暖气"])
        #expect(title.map { $0["text"] as? String } == ["不热"])
        #expect(Set(text[0].keys) == ["start", "end", "text", "why"])
    }

    @Test("a line nobody can place has the same keys, null where nothing is known")
    func empty() throws {
        let nothing = Classification(
            item: ItemKey(1), candidates: [], assisting: [], topic: nil, topicProbability: 0, appealType: .other,
            urgency: .normal, lane: .manual, laneReason: "", evidence: [], tell: [])
        let record = try object(ClassificationRecord(id: .text("7"), nothing, SamplePack.pack))
        #expect(Set(record.keys) == ClassificationRecordTests.keys)
        #expect(record["unit"] is NSNull)
        #expect(record["topic"] is NSNull)
    }

    @Test("an id stays what its owner wrote: a number a number, a text a text")
    func ids() throws {
        let number = try object(ClassificationRecord(id: .number(7), classification, SamplePack.pack))
        let text = try object(ClassificationRecord(id: .text("007"), classification, SamplePack.pack))
        #expect(number["id"] as? Int == 7)
        #expect(text["id"] as? String == "007")
        for json in ["7", "\"007\""] {
            let id = try JSONDecoder().decode(ForeignID.self, from: Data(json.utf8))
            #expect(String(decoding: try JSONText.data(id), as: UTF8.self) == json)
        }
    }

    private let classification = Classification(
        item: ItemKey(1),
        candidates: [
            .init(unit: SamplePack.heating, probability: 2.0 / 3), .init(unit: SamplePack.roads, probability: 0.1),
        ], assisting: [], topic: TopicPath("城乡建设/供热"), topicProbability: 0.5, appealType: .complaint, urgency: .normal,
        lane: .review, laneReason: "把握不足",
        evidence: [
            .init(field: .text, start: 2, end: 4, text: "暖气", why: "职责"),
            .init(field: .title, start: 0, end: 2, text: "不热", why: "职责"),
        ], tell: [])
}
