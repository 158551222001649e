/// The stages of a night, in order.
public enum Stage: String, CaseIterable, Sendable, Codable {
    case ingest, segment, classify, deduplicate
    case workOrders = "work_orders"
    case caseSummaries = "case_summaries"

    public var title: String {
        switch self {
        case .ingest: "收件"
        case .segment: "分词"
        case .classify: "分派"
        case .deduplicate: "并案"
        case .workOrders: "工单"
        case .caseSummaries: "摘要"
        }
    }
}

/// Where a night's results are kept, one stage at a time.
///
/// `keep` returns what was kept when the stage is already done, and otherwise makes it and keeps it, whole or not at
/// all. Segmenting is not worth keeping: it is repeated faster than it is read.
public protocol Journal: Sendable {
    func knownItems() throws -> KnownItems
    /// How much came over each channel on earlier nights.
    func volumes() throws -> [NightVolume]
    /// Items of earlier nights that are near enough in time to be one event with one of `messages`.
    func earlierItems(near messages: [Message]) throws -> [EarlierItem]

    func keep(_ stage: Stage, _ make: () async throws -> Intake) async throws -> Intake
    func keep(_ stage: Stage, _ make: () async throws -> [Document]) async throws -> [Document]
    func keep(_ stage: Stage, _ make: () async throws -> [Classification]) async throws -> [Classification]
    func keep(_ stage: Stage, _ make: () async throws -> [CaseGroup]) async throws -> [CaseGroup]
    func keep(_ stage: Stage, _ make: () async throws -> OrderBook) async throws -> OrderBook
    func keep(_ stage: Stage, _ make: () async throws -> [CaseSummary]) async throws -> [CaseSummary]
}
