import Testing

@testable import HuiyinCore

@Suite("Rows that only their file tells apart")
struct RunningNumberTests {
    private func intake(_ rows: [[String]], _ name: String = "意见.csv", after earlier: Intake...) throws -> Intake {
        var known = KnownItems()
        for intake in earlier { known.add(intake) }
        let file = Tables.file(rows, header: ["序号", "意见建议"], name: name, digest: "\(earlier.count) \(name) \(rows)")
        return try Tables.ingest([file], known: known, dialects: [Dialects.list()])
    }

    private let rows = [["1", "停水"], ["2", "停电"], ["3", "路灯不亮"]]

    @Test("a running number means something in its own delivery alone")
    func otherFile() throws {
        let second = try intake([["1", "公交太少"], ["2", "水压不够"], ["3", "垃圾没人清"]], "另一份.csv", after: try intake(rows))
        #expect(second.messages.count == 3)
        #expect(second.messages.allSatisfy { $0.corrects == nil })
    }

    @Test("the next delivery under the same name corrects nothing, though its numbers are the same")
    func nextDelivery() throws {
        let first = try intake(rows)
        let second = try intake([["1", "公交太少"], ["2", "水压不够"], ["3", "垃圾没人清"]], after: first)
        #expect(second.messages.count == 3 && second.restatements.isEmpty)
        #expect(second.batches.map(\.generation) == [2])
    }

    @Test("in a corrected copy, another text under the same number is a correction")
    func corrected() throws {
        let first = try intake(rows)
        let second = try intake([["1", "停水三天"], rows[1], rows[2]], "意见-更正.csv", after: first)
        #expect(second.messages.map(\.corrects) == [first.messages[0].key])
    }

    @Test("a row put in above moves the numbers of those below, which are no corrections")
    func inserted() throws {
        let first = try intake(rows)
        let second = try intake([["1", "公交太少"], ["2", "停水"], ["3", "停电"], ["4", "路灯不亮"]], after: first)
        #expect(second.messages.map(\.text) == ["公交太少"])
        #expect(second.files[0].superseded == 3)
    }

    @Test("equal texts of the next delivery are voices of their own")
    func equalTexts() throws {
        let first = try intake(rows)
        let second = try intake([["1", "停水"], ["2", "公交太少"], ["3", "水压不够"]], after: first)
        #expect(second.messages.map(\.text) == ["停水", "公交太少", "水压不够"])
        #expect(Set((first.messages + second.messages).map(\.key)).count == 6)
    }

    @Test("equal texts of one delivery stay several voices when it is sent again")
    func sentAgain() throws {
        let rows = [["1", "停水"], ["2", "停水"], ["3", "停电"]]
        let first = try intake(rows)
        #expect(first.messages.count == 3)
        let second = try intake(rows + [["4", "停水"]], after: first)
        #expect(second.messages.map(\.text) == ["停水"])
        #expect(second.files[0].superseded == 3)
    }
}
