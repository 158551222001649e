@testable import HuiyinCore

/// Letters with the classification and the groups that earlier stages would hand over.
struct Cases {
    private(set) var documents: [Document] = []
    private(set) var classified: [Classification] = []
    private(set) var groups: [CaseGroup] = []

    /// Adds one group; the first letter leads.
    mutating func add(_ letters: [(message: Message, said: Classification)], earlier: OrderID? = nil) async throws {
        documents += try await Letters.documents(letters.map(\.message))
        classified += letters.map(\.said)
        let members = letters.enumerated().map { position, letter in
            CaseGroup.Member(item: letter.message.key, relation: position == 0 ? .lead : .near, similarity: 1)
        }
        groups.append(CaseGroup(members: members, suspects: [], earlierOrder: earlier))
    }

    mutating func add(_ text: String, title: String? = nil, _ said: Classification) async throws {
        try await add([(Letters.message(text, title: title, key: said.item.value), said)])
    }

    static func said(
        _ key: UInt64, unit: String? = "D18", probability: Double = 0.9, appeal: AppealType = .complaint,
        urgency: Urgency = .normal, lane: Lane = .direct, assisting: [String] = [], discipline: Bool = false
    ) -> Classification {
        Classification(
            item: ItemKey(key), candidates: unit.map { [Candidate(unit: UnitID($0), probability: probability)] } ?? [],
            assisting: assisting.map { UnitID($0) }, topic: nil, topicProbability: 0, appealType: appeal,
            urgency: urgency,
            lane: lane, laneReason: "理由", evidence: [], tell: [], isDiscipline: discipline)
    }

    static let opened = Day(year: 2022, month: 1, day: 4)!

    func book() throws -> OrderBook {
        try DrawUpOrders(pack: Installed.pack.get(), opened: Cases.opened)(groups, documents, classified)
    }

    func summaries(sentences: Int = 3, characters: Int = 120) throws -> [CaseSummary] {
        let parameters = SummaryParameters(sentences: sentences, characters: characters)
        return try SummariseCases(pack: Installed.pack.get(), parameters: parameters)(book(), documents, classified)
    }
}
