/// Compares how much came over each channel with the same weekday of the last weeks.
///
/// A wrong export, a month sent twice or a broken interface shows in the number of rows. The night goes on, but new
/// orders of that channel wait until a person lets them out; a channel from which nothing came is reported.
///
/// - Units: rows taken in a night.
/// - Source: the same weekday, because weekends bring a fifth less than working days.
public struct VolumeGate: Sendable {
    private let parameters: VolumeParameters

    public init(_ parameters: VolumeParameters) { self.parameters = parameters }

    /// - Parameter history: of earlier nights, those without rows included.
    public func callAsFunction(_ intake: Intake, _ history: [NightVolume], on day: Day) -> [VolumeHold] {
        let tonight = intake.files.reduce(into: [ChannelID: Int]()) { rows, file in
            if let channel = file.channel { rows[channel, default: 0] += file.accepted }
        }
        let channels = Set(tonight.keys).union(history.flatMap(\.rows.keys))
        return channels.sorted().compactMap { hold($0, rows: tonight[$0] ?? 0, history, day) }
    }

    private func hold(_ channel: ChannelID, rows: Int, _ history: [NightVolume], _ day: Day) -> VolumeHold? {
        let same = history.filter { night in
            let ago = day - night.day
            return ago > 0 && ago % 7 == 0 && ago <= parameters.weeks * 7
        }
        .map { $0.rows[channel] ?? 0 }.sorted()
        guard same.count >= parameters.leastNights else { return nil }
        let usual = same[(same.count - 1) / 2]
        guard abs(rows - usual) >= parameters.leastDifference else { return nil }
        let (low, high) = (Double(usual) * parameters.low, Double(usual) * parameters.high)
        guard Double(rows) < low || Double(rows) > high else { return nil }
        return VolumeHold(channel: channel, rows: rows, usual: usual, nights: same.count)
    }
}

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

/// What one night took in.
public struct NightVolume: Sendable, Equatable {
    public let day: Day
    public let rows: [ChannelID: Int]

    public init(day: Day, rows: [ChannelID: Int]) {
        self.day = day
        self.rows = rows
    }
}

/// A channel whose new orders wait, and why.
public struct VolumeHold: Sendable, Equatable, Codable {
    public let channel: ChannelID
    public let rows: Int
    /// The median of the same weekday.
    public let usual: Int
    /// How many nights it is the median of.
    public let nights: Int

    public init(channel: ChannelID, rows: Int, usual: Int, nights: Int) {
        self.channel = channel
        self.rows = rows
        self.usual = usual
        self.nights = nights
    }

    /// `今晚5000行，前4周同日一般300行`
    public var summary: String { "今晚\(rows)行，前\(nights)个同样的星期几一般\(usual)行" }
}
