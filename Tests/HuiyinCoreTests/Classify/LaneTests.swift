import HanText
import Testing

@testable import HuiyinCore

@Suite("Lanes")
struct LaneTests {
    @Test("danger to life is never sent out unseen, whatever else the letter says")
    func danger() async throws {
        let found = try await Classifying.letter("小区停车位太少，有人要跳楼，请公安局核实处理")
        #expect(found.lane == .manual)
        #expect(found.urgency == .immediate)
        #expect(found.laneReason.hasPrefix("敏感："))
        #expect(!found.tell.isEmpty)
        #expect(found.evidence.contains { $0.text == "跳楼" && $0.why.hasPrefix("特急：") })
    }

    @Test(
        "danger to life is urgent in a discipline remark too")
    func dangerAndDiscipline() async throws {
        let found = try await Classifying.letter("评议会上有人拉票，还有人要跳楼")
        #expect(found.isDiscipline && found.urgency == .immediate)
    }

    @Test(
        "a letter in another script goes to a translator",
        arguments: ["ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ ᠤᠨ ᠰᠠᠨᠠᠯ", "བོད་ཡིག་གི་ཡི་གེ", "There is no heating"])
    func scripts(text: String) async throws {
        let found = try await Classifying.letter(text)
        #expect(found.lane == .manual)
        #expect(found.laneReason.hasSuffix("文来件，先送翻译"))
    }

    @Test("a report is always reviewed", arguments: ["举报", "检举控告"])
    func report(given: String) async throws {
        let found = try await Classifying.letter("物业公司乱收费，请住建局核实处理，小区暖气不热", given: given)
        #expect(found.appealType == .report)
        #expect(found.lane != .direct)
    }

    @Test("what belongs to a body that this channel declines is reviewed first")
    func decline() async throws {
        for unit in try Installed.pack.get().units where unit.handling == .decline {
            let found = try await Classifying.letter(unit.keywords.prefix(4).joined(separator: "，"))
            #expect(found.lane != .direct, "\(unit.name)")
        }
    }

    @Test("a pending procedure is reviewed", arguments: ["已申请仲裁", "复议已受理"])
    func procedures(cue: String) async throws {
        let found = try await Classifying.letter("小区暖气不热，供暖费太高，\(cue)")
        #expect(found.lane != .direct)
    }

    @Test(
        "the first rule that applies decides",
        arguments: [
            (Facts(language: .mongolian), Lane.manual, "蒙古文来件，先送翻译"), (Facts(unit: false), .manual, "没有找到指向任何单位的依据"),
            (Facts(probability: 0.2), .manual, "依据不足，请人工分办"), (Facts(report: true), .review, "举报件，注意保护举报人"),
            (Facts(several: true), .review, "可能含多件事，请确认是否拆分"), (Facts(probability: 0.5), .review, "把握不足，请确认主办单位"),
            (Facts(margin: 0.1), .review, "与次选单位接近，请确认"), (Facts(), .direct, "依据充分"),
        ])
    func rules(facts: Facts, lane: Lane, reason: String) throws {
        let choice = LaneChoice(try facts.inner(), Facts.parameters)
        #expect(choice.lane == lane)
        #expect(choice.reason == reason)
    }

    /// Facts of a clear case, but for what is said.
    struct Facts: Sendable {
        var language = LanguageTag.chinese
        var unit = true
        var probability = 0.9
        var margin = 0.8
        var report = false
        var several = false

        static let parameters = ClassifyParameters(
            strongWeight: 1, generalWeight: 0.5, titleFactor: 3, aliasWeight: 0.25, hintWeight: 4, confusionWeight: 1.5,
            sceneWeight: 3, misalignedFactor: 0.5, sharpness: 1.6, doubt: 1, directProbability: 0.75, directMargin: 0.5,
            manualProbability: 0.3, secondMatterShare: 0.4)

        func inner() throws -> LaneChoice.Facts {
            let department = try Installed.pack.get().units.first { $0.handling == .assign }
            return LaneChoice.Facts(
                language: language, findings: [], procedure: nil, unit: unit ? department : nil,
                probability: probability, margin: margin, appealType: report ? .report : .complaint,
                severalMatters: several)
        }
    }
}
