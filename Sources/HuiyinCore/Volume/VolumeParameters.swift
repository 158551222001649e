/// Units and reasons are in the definition file.
public struct VolumeParameters: Sendable, Equatable {
    public let weeks: Int
    public let leastNights: Int
    public let low: Double
    public let high: Double
    public let leastDifference: Int

    public init(weeks: Int, leastNights: Int, low: Double, high: Double, leastDifference: Int) {
        self.weeks = weeks
        self.leastNights = leastNights
        self.low = low
        self.high = high
        self.leastDifference = leastDifference
    }

    init(_ fields: Fields) {
        weeks = fields.integer("weeks", in: 1...52)
        leastNights = fields.integer("least_nights", in: 1...52)
        low = fields.number("low", in: 0...1)
        high = fields.number("high", in: 1...100)
        leastDifference = fields.integer("least_difference", in: 1...100_000)
    }

    static let zero = VolumeParameters(weeks: 1, leastNights: 52, low: 0, high: 100, leastDifference: 100_000)
}
