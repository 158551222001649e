import Testing

@testable import HuiyinCore
@testable import HuiyinStore

@Suite("Kept batches")
struct BatchRowsTests {
    private let open: OpenStore

    init() throws { open = try OpenStore() }

    private func known(after intake: Intake) async throws -> KnownItems {
        let journal = try open.journal()
        _ = try await journal.take(SampleForms.night(intake))
        try journal.finish()
        return try open.journal(at: OpenStore.later, inbox: ["d9"]).knownItems()
    }

    @Test("rows of messages and of forms are known by their numbers and their batches")
    func rows() async throws {
        let known = try await known(after: SampleForms.intake())
        let message = try #require(SampleForms.correction.origin)
        #expect(known.row(6) == KnownRow(key: SampleForms.correction.key, origin: message))
        #expect(known.rows(of: 5).map(\.key) == [SampleForms.correction.key])
        let record = SampleForms.records[0]
        #expect(known.row(0xF000_0000_0000_0031) == KnownRow(key: record.key, origin: record.origin))
        #expect(known.rows(of: 1).map(\.key) == [SampleForms.records[1].key])
    }

    @Test("the latest delivery under a name is known, and every file by its digest")
    func batches() async throws {
        var intake = SampleForms.intake()
        intake.batches.append(ReceivedBatch(key: 3, name: 2, generation: 2, file: "纪律(2).csv"))
        let known = try await known(after: intake)
        #expect(known.latest(2)?.file == "纪律(2).csv")
        #expect(known.latest(0xF000_0000_0000_0041) == SampleForms.batches[0])
        #expect(known.latest(99) == nil)
        #expect(known.files == ["d7": "热线-更正.csv"])
    }

    @Test("a row that was restated is known, and nothing is compared with it any more")
    func restated() async throws {
        var intake = SampleForms.intake()
        intake.restatements.append(Restatement(item: SampleForms.correction.key, by: nil, file: "热线-更正(2).csv"))
        let known = try await known(after: intake)
        #expect(known.contains(SampleForms.correction.key))
        #expect(known.row(6) == nil)
        #expect(known.rows(of: 5).isEmpty)
    }

    @Test("what is no row of its own, such as one answer, is known and never compared")
    func withoutOrigin() async throws {
        let known = try await known(after: SampleNight.intake())
        #expect(SampleNight.messages.allSatisfy { known.contains($0.key) })
        #expect(known.rows(of: 0).isEmpty)
    }
}
