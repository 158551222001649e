import Testing

@testable import HuiyinCore

@Suite("What a letter wants")
struct AppealTests {
    @Test(
        "the source's own type decides, whatever the words say",
        arguments: [
            ("投诉类", AppealType.complaint), ("咨询", .inquiry), ("建议类", .suggestion), ("表扬", .praise), ("舉報", .report),
        ])
    func given(type: String, appeal: AppealType) async throws {
        #expect(try await Classifying.letter("请问暖气不热怎么办，我要投诉", given: type).appealType == appeal)
    }

    @Test("a type column that says nothing known is passed over", arguments: ["热线", "", "一般"])
    func unknownGiven(type: String) async throws {
        #expect(try await Classifying.letter("我要投诉物业", given: type).appealType == .complaint)
    }

    @Test("of several cues the first type in the pack's order wins")
    func order() async throws {
        let types = try Installed.pack.get().appeals.types
        let detector = AppealDetector(try Installed.pack.get().appeals, try Judging.rules.get().index)
        for (position, first) in types.enumerated() {
            for second in types[(position + 1)...] {
                guard let cue = first.cues.first, let other = second.cues.first else { continue }
                let reading = try await Judging.reading("\(other)。\(cue)。")
                let found = detector(reading, given: nil, hasUnit: true).type
                let rank = try #require(types.firstIndex { $0.type == found })
                #expect(rank <= position, "\(cue) \(other)")
            }
        }
    }

    @Test("a weak word counts only when there is no cue")
    func weak() async throws {
        #expect(try await Classifying.letter("希望路灯早点亮").appealType == .suggestion)
        #expect(try await Classifying.letter("希望路灯早点亮，请问几号修").appealType == .inquiry)
    }

    @Test("formulae and negations are no praise", arguments: ["工作人员不负责，很不满意", "楼道卫生谁负责", "感谢领导，停水了"])
    func noPraise(text: String) async throws {
        #expect(try await Classifying.letter(text).appealType != .praise)
    }

    @Test("praise is praise, and nothing urgent")
    func praise() async throws {
        let found = try await Classifying.letter("表扬窗口工作人员，耐心细致，点赞")
        #expect(found.appealType == .praise)
        #expect(found.urgency >= .normal)
    }

    @Test("suggestions and opinions are the least urgent", arguments: ["建议", "意见"])
    func suggestions(given: String) async throws {
        #expect(try await Classifying.letter("公交车次太少", given: given).urgency == .suggestion)
    }
}
