// Read this first. The night in one expression a stage; each stage is a folder of this module.
//
//   stage           input → output
//   1 ingest        the inbox's files → messages, and rejected rows with their reasons
//   2 segment       messages → documents (words as ranges of the original text)
//   3 classify      documents → classifications (unit, topic, appeal type, urgency, lane)
//   4 deduplicate   documents, and the items of earlier nights → groups of one event
//   5 work orders   groups → new orders, and additions to earlier ones; far more rows than usual hold a channel's orders
//   6 summaries     new orders → case summaries in the citizens' own sentences
//
// The journal keeps each stage's result in one transaction. A night that was killed goes on behind the last stage it
// kept; the same input gives the same result, whatever the number of workers and however often it was interrupted.

/// The night run as a value: six stages with their parameters, and nothing else.
public struct Pipeline: Sendable {
    /// That the night closes; the only clock there is.
    public var day: Day
    public var ingest: Ingest
    public var segment: Segment
    public var classify: Classify
    public var deduplicate: Deduplicate
    public var volumeGate: VolumeGate
    public var drawUpOrders: DrawUpOrders
    public var summariseCases: SummariseCases

    /// Takes everything new in the inbox through all stages.
    ///
    /// - Throws: what a stage or the journal throws; stages kept before that stay kept.
    public func run(_ inbox: [InboxFile], journal: some Journal) async throws -> Night {
        let intake = try await journal.keep(.ingest) { try ingest(inbox, known: try journal.knownItems()) }
        let documents = try await journal.keep(.segment) { try await segment(intake.messages) }
        let classified = try await journal.keep(.classify) { try await classify(documents) }
        let groups = try await journal.keep(.deduplicate) {
            try await deduplicate(documents, beside: try journal.earlierItems(near: intake.messages))
        }
        let book = try await journal.keep(.workOrders) {
            drawUpOrders(groups, documents, classified, holding: volumeGate(intake, try journal.volumes(), on: day))
        }
        let cases = try await journal.keep(.caseSummaries) { summariseCases(book, documents, classified) }
        return Night(intake: intake, classified: classified, groups: groups, book: book, cases: cases)
    }
}

extension Pipeline {
    /// Builds all stages from a definition and its pack.
    ///
    public init(
        _ definition: PipelineDefinition, pack: ActivityPack, dialects: [Dialect], sealer: Sealer, at: LocalTime,
        workers: Workers
    ) {
        day = at.closedDay
        ingest = Ingest(
            dialects: dialects, channels: pack.activity.channelNames, sessions: pack.activity.sessions,
            parameters: definition.ingest, sealer: sealer)
        segment = Segment(workers: workers)
        classify = Classify(pack: pack, parameters: definition.classify, now: at.day, workers: workers)
        deduplicate = Deduplicate(lexicon: pack.lexicon, parameters: definition.deduplicate, workers: workers)
        volumeGate = VolumeGate(definition.volume, pack.calendar)
        drawUpOrders = DrawUpOrders(pack: pack, opened: at.day)
        summariseCases = SummariseCases(pack: pack, parameters: definition.caseSummaries)
    }
}
