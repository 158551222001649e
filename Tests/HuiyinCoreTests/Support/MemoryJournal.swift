import HuiyinCore

/// Keeps nothing and knows what it is told.
struct MemoryJournal: Journal {
    var known = KnownItems()
    var earlier: [EarlierItem] = []

    var earlierVolumes: [NightVolume] = []

    func knownItems() -> KnownItems { known }
    func volumes() -> [NightVolume] { earlierVolumes }
    func earlierItems(near messages: [Message]) -> [EarlierItem] { earlier }

    func keep(_ stage: Stage, _ make: () async throws -> Intake) async throws -> Intake { try await make() }
    func keep(_ stage: Stage, _ make: () async throws -> [Document]) async throws -> [Document] { try await make() }
    func keep(_ stage: Stage, _ make: () async throws -> [Classification]) async throws -> [Classification] {
        try await make()
    }
    func keep(_ stage: Stage, _ make: () async throws -> [CaseGroup]) async throws -> [CaseGroup] { try await make() }
    func keep(_ stage: Stage, _ make: () async throws -> OrderBook) async throws -> OrderBook { try await make() }
    func keep(_ stage: Stage, _ make: () async throws -> [CaseSummary]) async throws -> [CaseSummary] {
        try await make()
    }
}
