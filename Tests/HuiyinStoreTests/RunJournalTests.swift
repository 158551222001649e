import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Run journal")
struct RunJournalTests {
    private let open: OpenStore

    init() throws { open = try OpenStore() }

    @Test("every layer comes back as it was kept, and no stage is made twice")
    func layers() async throws {
        let kept = try await open.journal().take(SampleNight.night)
        #expect(kept.made == [.ingest, .classify, .deduplicate, .workOrders, .caseSummaries])
        let loaded = try await open.journal().take(Nothing.night)
        #expect(loaded.made == [])
        expectEqual(loaded.night, SampleNight.night)
    }

    @Test(
        "an interrupted night goes on behind the last stage it kept",
        arguments: [Stage.ingest, .classify, .deduplicate, .workOrders])
    func resumes(last: Stage) async throws {
        _ = try await open.journal().take(SampleNight.night, through: last)
        let journal = try open.journal()
        let resumed = try await journal.take(SampleNight.night)
        let kept: [Stage] = [.ingest, .classify, .deduplicate, .workOrders, .caseSummaries]
        #expect(resumed.made == Array(kept.drop { $0 != last }.dropFirst()))
        #expect(journal.run == 1)
        expectEqual(resumed.night, SampleNight.night)
    }

    @Test("a stage that fails keeps nothing, and the next run makes it")
    func failed() async throws {
        struct Failure: Error {}
        let journal = try open.journal()
        _ = try await journal.take(SampleNight.night, through: .ingest)
        await #expect(throws: Failure.self) {
            try await journal.keep(.classify) { () async throws -> [Classification] in throw Failure() }
        }
        #expect(try await open.journal().take(SampleNight.night).made.first == .classify)
    }

    @Test("a stage is kept whole or not at all")
    func whole() async throws {
        let journal = try open.journal()
        _ = try await journal.take(SampleNight.night, through: .deduplicate)
        // The last order answers an item the night does not have.
        let stray = SampleNight.item(SampleNight.message(ItemKey(99), id: "外", row: 1))
        let book = OrderBook(new: SampleNight.book.new + [SampleOrder.order("T-9", items: [stray])], additions: [])
        await #expect(throws: Diagnostic.self) { try await journal.keep(.workOrders) { book } }
        #expect(try open.store.orders().isEmpty)
        #expect(try await open.journal().take(SampleNight.night).made == [.workOrders, .caseSummaries])
    }

    @Test("segmenting is done again every time")
    func segmenting() async throws {
        _ = try await open.journal().take(SampleNight.night)
        var made = 0
        let journal = try open.journal()
        _ = try await journal.keep(.segment) { () async throws -> [Document] in
            made += 1
            return []
        }
        #expect(made == 1)
    }

    @Test("a timing counts items; a stage kept before has no rate")
    func timings() async throws {
        let first = try open.journal()
        _ = try await first.take(SampleNight.night, through: .classify)
        #expect(first.timings.map(\.items) == [5, 3])
        #expect(first.timings.allSatisfy { $0.itemsPerSecond != nil })
        let second = try open.journal()
        _ = try await second.take(SampleNight.night)
        #expect(second.timings.map(\.stage) == [.ingest, .classify, .deduplicate, .workOrders, .caseSummaries])
        #expect(second.timings.map(\.items) == [5, 3, 3, 2, 2])
        #expect(second.timings.map { $0.itemsPerSecond == nil } == [true, true, false, false, false])
    }
}

/// A night with nothing in it: what the journal gives back then was kept.
enum Nothing {
    static let night = Night(
        intake: Intake(), classified: [], groups: [],
        book: OrderBook(new: [], additions: []), cases: [])
}

func expectEqual(_ left: Night, _ right: Night, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    #expect(left.intake.files == right.intake.files, sourceLocation: sourceLocation)
    #expect(left.intake.messages == right.intake.messages, sourceLocation: sourceLocation)
    #expect(left.intake.rejections == right.intake.rejections, sourceLocation: sourceLocation)
    #expect(left.intake.records == right.intake.records, sourceLocation: sourceLocation)
    #expect(left.intake.questionnaires == right.intake.questionnaires, sourceLocation: sourceLocation)
    #expect(left.intake.batches == right.intake.batches, sourceLocation: sourceLocation)
    #expect(left.intake.restatements == right.intake.restatements, sourceLocation: sourceLocation)
    #expect(left.classified == right.classified, sourceLocation: sourceLocation)
    #expect(left.groups == right.groups, sourceLocation: sourceLocation)
    #expect(left.book == right.book, sourceLocation: sourceLocation)
    #expect(left.cases == right.cases, sourceLocation: sourceLocation)
}
