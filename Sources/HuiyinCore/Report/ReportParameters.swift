/// How much of each list is printed; everything is in the files behind it.
public struct ReportParameters: Sendable, Equatable {
    public let listed: Int
    public let decisions: Int

    public init(listed: Int, decisions: Int) {
        self.listed = listed
        self.decisions = decisions
    }
}

extension ReportParameters {
    init(_ fields: Fields) {
        self.init(listed: fields.integer("listed", in: 1...1000), decisions: fields.integer("decisions", in: 1...50))
    }
}
