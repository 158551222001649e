/// When two items are one event. Ranges and reasons stand in the pipeline definition.
public struct DeduplicateParameters: Sendable, Equatable {
    /// Letters in a shingle.
    public let shingleLength: Int
    /// Length of a signature; a multiple of `bandRows`.
    public let hashes: Int
    /// Rows that must all agree in a band.
    public let bandRows: Int
    /// Similarity from which items are joined, 0…1.
    public let joinSimilarity: Double
    /// Similarity from which a person should look, 0…1.
    public let suspectSimilarity: Double
    /// Items further apart in time are separate events.
    public let windowDays: Int
    /// Neighbours compared in a crowded bucket.
    public let bucketNeighbours: Int

    public init(
        shingleLength: Int, hashes: Int, bandRows: Int, joinSimilarity: Double, suspectSimilarity: Double,
        windowDays: Int, bucketNeighbours: Int
    ) {
        self.shingleLength = shingleLength
        self.hashes = hashes
        self.bandRows = bandRows
        self.joinSimilarity = joinSimilarity
        self.suspectSimilarity = suspectSimilarity
        self.windowDays = windowDays
        self.bucketNeighbours = bucketNeighbours
    }
}

/// An item of an earlier night, as far as tonight's items are compared with it.
public struct EarlierItem: Sendable, Equatable {
    public let key: ItemKey
    public let order: OrderID
    public let time: LocalTime?
    public let text: String

    public init(key: ItemKey, order: OrderID, time: LocalTime?, text: String) {
        self.key = key
        self.order = order
        self.time = time
        self.text = text
    }
}
