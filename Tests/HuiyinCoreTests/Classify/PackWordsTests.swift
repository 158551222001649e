import Testing

@testable import HuiyinCore

/// No entry of the pack may be dead: each must be able to do what it is there for.
@Suite("Words of the pack")
struct PackWordsTests {
    private let pack: ActivityPack

    init() throws { pack = try Installed.pack.get() }

    @Test("every rule over several departments can fire, and then speaks for its lead")
    func scenes() async throws {
        for (index, scene) in pack.scenes.enumerated() {
            let fires = try await first(Judging.texts(scene.any, scene.with)) { weighing in
                weighing.scenes.contains(index) && weighing.pieces.contains { pack.units[$0.unit].id == scene.lead }
            }
            #expect(fires, "\(scene.id)")
        }
    }

    @Test("every confusion can fire, and then speaks for the unit it goes to")
    func confusions() async throws {
        for confusion in pack.confusions {
            let fires = try await first(Judging.texts(confusion.words, confusion.with)) { weighing in
                weighing.pieces.contains { pack.units[$0.unit].id == confusion.goesTo }
            }
            #expect(fires, "\(confusion.unit) \(confusion.words)")
        }
    }

    @Test("every duty can be found by one of its words")
    func duties() async throws {
        for duty in pack.duties {
            let contextual = duty.contextual.flatMap { Judging.texts([$0.word], $0.with) }
            let found = try await first(duty.strong + duty.general + contextual) { weighing in
                weighing.pieces.contains { pack.units[$0.unit].id == duty.unit }
            }
            #expect(found, "\(duty.unit) \(duty.id)")
        }
    }

    @Test("every trigger can fire, inside its season if it has one")
    func triggers() async throws {
        let rules = try Judging.rules.get()
        let detector = UrgencyDetector(pack.appeals, rules.index)
        for trigger in pack.appeals.triggers {
            let inside = day(trigger.season?.from ?? 1229)
            var fired = false
            for text in Judging.texts(trigger.any, trigger.with) where !fired {
                fired = detector(try await Judging.reading(text), on: inside).contains { $0.trigger.id == trigger.id }
            }
            #expect(fired, "\(trigger.id)")
        }
    }

    @Test("a trigger with a season sleeps outside it")
    func seasons() async throws {
        let detector = UrgencyDetector(pack.appeals, try Judging.rules.get().index)
        for trigger in pack.appeals.triggers {
            guard let season = trigger.season else { continue }
            let before = Day(number: day(season.from).number - 1)
            for text in Judging.texts(trigger.any, trigger.with).prefix(5) {
                let findings = detector(try await Judging.reading(text), on: before)
                #expect(!findings.contains { $0.trigger.id == trigger.id }, "\(trigger.id)")
            }
        }
    }

    @Test("every discipline signal goes to the supervising group and proposes no unit")
    func discipline() async throws {
        for signal in pack.activity.disciplineSignals {
            let found = try await Classifying.letter("评议会上有人\(signal)，请公安局核实处理")
            #expect(found.isDiscipline && found.candidates.isEmpty && found.lane == .manual, "\(signal)")
        }
    }

    private func first(_ texts: [String], _ holds: (Weighing) -> Bool) async throws -> Bool {
        for text in texts where holds(try await Judging.weighing(text)) { return true }
        return false
    }

    private func day(_ date: Int) -> Day { Day(year: 2021, month: date / 100, day: date % 100)! }
}
