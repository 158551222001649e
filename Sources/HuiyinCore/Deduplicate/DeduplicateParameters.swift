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

extension DeduplicateParameters {
    init(_ fields: Fields) {
        let hashes = fields.integer("hashes", in: 16...512)
        let rows = fields.integer("band_rows", in: 1...16)
        if hashes % rows != 0 {
            fields.report("bad-value", key: "hashes", "hashes 应是 band_rows 的整数倍", hint: "如 hashes: 128，band_rows: 4")
        }
        self.init(
            shingleLength: fields.integer("shingle_length", in: 2...8), hashes: hashes, bandRows: rows,
            joinSimilarity: fields.number("join_similarity", in: 0.5...1),
            suspectSimilarity: fields.number("suspect_similarity", in: 0.3...1),
            windowDays: fields.integer("window_days", in: 1...3660),
            bucketNeighbours: fields.integer("bucket_neighbours", in: 1...10_000))
    }

    static let zero = DeduplicateParameters(
        shingleLength: 2, hashes: 16, bandRows: 1, joinSimilarity: 1, suspectSimilarity: 1, windowDays: 1,
        bucketNeighbours: 1)
}
