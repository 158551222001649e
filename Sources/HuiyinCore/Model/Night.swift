/// Everything one night produced.
public struct Night: Sendable {
    public let intake: Intake
    public let classified: [Classification]
    public let groups: [CaseGroup]
    public let book: OrderBook
    public let cases: [CaseSummary]

    public init(
        intake: Intake, classified: [Classification], groups: [CaseGroup], book: OrderBook, cases: [CaseSummary]
    ) {
        self.intake = intake
        self.classified = classified
        self.groups = groups
        self.book = book
        self.cases = cases
    }
}
