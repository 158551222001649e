/// What one night took in.
public struct NightVolume: Sendable, Equatable {
    /// That the night closed.
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
    /// The median of comparable days, see ``VolumeGate``.
    public let usual: Int
    /// How many nights it is the median of.
    public let nights: Int

    public init(channel: ChannelID, rows: Int, usual: Int, nights: Int) {
        self.channel = channel
        self.rows = rows
        self.usual = usual
        self.nights = nights
    }

    /// `今晚5000行，前4个同类日子一般300行`
    public var summary: String { "今晚\(rows)行，前\(nights)个同类日子一般\(usual)行" }
}
