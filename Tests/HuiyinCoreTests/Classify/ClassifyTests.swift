import Testing

@testable import HuiyinCore

@Suite("Classifying")
struct ClassifyTests {
    @Test(
        "a topic word in a place's name is no evidence",
        arguments: [("教育路", "教育"), ("教育东路", "教育"), ("医院街", "医院"), ("工业路", "工业"), ("公安二街", "公安"), ("学府路", "学府")])
    func placeNames(place: String, word: String) async throws {
        let found = try await Classifying.letter("\(place)的路灯坏了没人修")
        #expect(!found.evidence.contains { $0.text.contains(word) })
        let plain = try await Classifying.letter("路灯坏了没人修")
        #expect(found.unit == plain.unit)
    }

    @Test("the same word outside a name is evidence")
    func realTopics() async throws {
        let found = try await Classifying.letter("医院挂号难，医生态度差")
        #expect(found.evidence.contains { $0.text.contains("医院") })
    }

    @Test("a unit that is asked to act outweighs one that is only mentioned")
    func routingHint() async throws {
        let police = try #require(try Classifying.unit(called: "公安局"))
        let asked = try await Classifying.letter("请公安局核实处理")
        let mentioned = try await Classifying.letter("公安局门口堵车")
        #expect(asked.unit == police)
        #expect(asked.evidence.contains { $0.text == "公安局" && $0.why.hasPrefix("转办提示：") })
        #expect(!mentioned.evidence.contains { $0.why.hasPrefix("转办提示：") })
    }

    @Test(
        "a misspelt or traditional word means what the right one means, and is shown as written",
        arguments: [("小区暖气不热", "小区暧气不热", "暧气"), ("小区暖气不热", "小區暖氣不熱", "暖氣"), ("小区暖气不热", "小区 暖气不热", "暖气")])
    func variants(right: String, written: String, shown: String) async throws {
        let expected = try await Classifying.letter(right)
        let found = try await Classifying.letter(written)
        #expect(found.unit != nil)
        #expect(found.unit == expected.unit)
        #expect(found.topic == expected.topic)
        #expect(found.evidence.contains { $0.text.contains(shown) })
    }

    @Test("a misspelt word counts for rules as the right one does")
    func variantsInRules() async throws {
        let (right, written) = (try await Judging.weighing("小区供暖费太高"), try await Judging.weighing("小区供暧费太高"))
        #expect(right.scenes == written.scenes && !right.scenes.isEmpty)
    }

    @Test(
        "a form that longer words hold rightly is no misspelling")
    func variantUnless() async throws {
        // 业住 stands for 业主, but not inside 企业住.
        let found = try await Classifying.letter("企业住宿条件差")
        #expect(!found.evidence.contains { $0.text == "业住" })
    }

    @Test("a text that points to no unit has no candidates and goes to a person")
    func nothing() async throws {
        let found = try await Classifying.letter("啊啊啊")
        #expect(found.candidates.isEmpty)
        #expect(found.topic == nil && found.topicProbability == 0)
        #expect(found.lane == .manual)
        #expect(found.laneReason == "没有找到指向任何单位的依据")
    }

    @Test("the title counts more than the text")
    func title() async throws {
        let inTitle = try await Classifying.letter("请看标题", title: "暖气不热")
        let inText = try await Classifying.letter("暖气不热，请看标题", title: "来信")
        #expect(inTitle.unit == inText.unit)
        #expect(inTitle.probability > inText.probability)
        #expect(inTitle.evidence.contains { $0.field == .title })
    }

    @Test("assisting units are those of the rule that named the lead, without the lead itself")
    func assisting() async throws {
        for scene in try Installed.pack.get().scenes where !scene.assist.isEmpty {
            let text = Judging.texts(scene.any, scene.with)[0]
            let found = try await Classifying.letter(text)
            #expect(!found.assisting.contains { $0 == found.unit }, "\(scene.id)")
            #expect(Set(found.assisting).count == found.assisting.count, "\(scene.id)")
        }
    }
}
