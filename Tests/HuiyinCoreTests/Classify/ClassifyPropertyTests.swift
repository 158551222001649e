import TestSupport
import HuiyinCore
import Testing

@Suite("Classifying, whatever the letter")
struct ClassifyPropertyTests {
    @Test("evidence is cut from the letter exactly where it says, in scalars, emoji before it or not")
    func evidenceRanges() async throws {
        for (message, found) in try await classified(300, seed: 51) {
            for piece in found.evidence {
                let field = Array((piece.field == .title ? message.title! : message.text).unicodeScalars)
                #expect(piece.start < piece.end && piece.end <= field.count)
                #expect(String(String.UnicodeScalarView(field[piece.start..<piece.end])) == piece.text)
                #expect(!piece.why.isEmpty)
            }
        }
    }

    @Test("probabilities fall, are above nothing and add up to one at most; there are five candidates at most")
    func probabilities() async throws {
        for (_, found) in try await classified(300, seed: 52) {
            let probabilities = found.candidates.map(\.probability)
            #expect(probabilities == probabilities.sorted(by: >))
            #expect(probabilities.allSatisfy { $0 > 0 })
            #expect(probabilities.reduce(0, +) <= 1 + 1e-9)
            #expect(probabilities.count <= 5)
            #expect(Set(found.candidates.map(\.unit)).count == probabilities.count)
            #expect((0...1 + 1e-9).contains(found.topicProbability))
        }
    }

    @Test("only clear cases go out unseen")
    func directLane() async throws {
        let parameters = try Installed.definition.get().classify
        for (_, found) in try await classified(300, seed: 53) where found.lane == .direct {
            #expect(found.probability >= parameters.directProbability)
            #expect(found.margin >= parameters.directMargin)
            #expect(found.urgency > .urgent)
            #expect(found.appealType != .report)
        }
    }

    @Test("the number of workers and the letters beside it do not change a result")
    func independent() async throws {
        let messages = try letters(300, seed: 54)
        let documents = try await Letters.documents(messages)
        let alone = documents.map { try? Classifying.stage.get().classification(of: $0) }
        for workers in [1, 2, 7] {
            #expect(try await Classifying.stage(workers: workers)(documents) == alone)
        }
    }

    @Test("a topic is always a node of the tree, and units are the pack's")
    func known() async throws {
        let pack = try Installed.pack.get()
        for (_, found) in try await classified(300, seed: 55) {
            if let topic = found.topic { #expect(pack.topics.contains(topic)) }
            #expect((found.candidates.map(\.unit) + found.assisting).allSatisfy { pack.unit($0) != nil })
        }
    }

    private func classified(_ count: Int, seed: UInt64) async throws -> [(Message, Classification)] {
        let messages = try letters(count, seed: seed)
        let stage = try Classifying.stage.get()
        return zip(messages, try await stage(await Letters.documents(messages))).map { ($0, $1) }
    }

    /// Words of the pack in random order, with emoji, rare characters and marks between them.
    private func letters(_ count: Int, seed: UInt64) throws -> [Message] {
        var generator = SplitMix64(seed: seed)
        let pack = try Installed.pack.get()
        let words = pack.duties.flatMap { $0.strong + $0.general } + pack.scenes.flatMap { $0.any + $0.with }
        let between = ["，", "。", "😭", "𠮷", "👨‍👩‍👧", "教育路", "", "12", "谢谢", "e\u{301}", "\r\n", "ᠮᠣᠩ"]
        func text(_ length: Int) -> String {
            (0..<length).map { _ in between.randomElement(using: &generator)! + words.randomElement(using: &generator)!
            }.joined()
        }
        return (0..<count).map { number in
            let length = Int.random(in: 1...8, using: &generator)
            let title = number % 3 == 0 ? text(1) : nil
            return Letters.message(text(length), title: title, key: UInt64(number + 1))
        }
    }
}
