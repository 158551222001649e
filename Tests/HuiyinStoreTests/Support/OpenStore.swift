import TestSupport
import HuiyinCore

@testable import HuiyinStore

/// A store in a folder of its own, and its nights.
final class OpenStore {
    static let moment = LocalTime("2022-01-04T02:00")!
    static let later = LocalTime("2022-01-05T02:00")!
    static let definition = KeptDefinition(
        digest: "p1", pack: [DefinitionFile(name: "units.yaml", text: "a: 1")],
        others: [DefinitionFile(name: "nightly.yaml", text: "b: 1")])

    let folder: TemporaryFolder
    let key = SealingKey.random()
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.create(folder("h.db"), key: key)
    }

    func journal(
        at: LocalTime = moment, definition: KeptDefinition = definition, inbox: Set<String> = ["d1"]
    ) throws -> RunJournal {
        try RunJournal(store, at: at, definition: definition, inbox: inbox, windowDays: 90, began: { _ in })
    }
}

extension RunJournal {
    /// Takes a night through the journal.
    ///
    /// - Returns: what the journal gave back, and the stages it asked to be made.
    func take(_ night: Night, through last: Stage = .caseSummaries) async throws -> (night: Night, made: [Stage]) {
        var made: [Stage] = []
        func reached(_ stage: Stage) -> Bool {
            Stage.allCases.firstIndex(of: stage)! <= Stage.allCases.firstIndex(of: last)!
        }
        func make<Value>(_ stage: Stage, _ value: Value) -> Value {
            made.append(stage)
            return value
        }
        let intake = try await keep(.ingest) { make(.ingest, night.intake) }
        let classified =
            reached(.classify) ? try await keep(.classify) { make(.classify, night.classified) } : night.classified
        let groups =
            reached(.deduplicate) ? try await keep(.deduplicate) { make(.deduplicate, night.groups) } : night.groups
        let book = reached(.workOrders) ? try await keep(.workOrders) { make(.workOrders, night.book) } : night.book
        let cases =
            reached(.caseSummaries) ? try await keep(.caseSummaries) { make(.caseSummaries, night.cases) } : night.cases
        return (Night(intake: intake, classified: classified, groups: groups, book: book, cases: cases), made)
    }
}
