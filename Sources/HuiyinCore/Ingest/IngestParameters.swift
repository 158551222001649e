/// Settings of taking files in; units and reasons are in the definition file.
public struct IngestParameters: Sendable, Equatable {
    /// Bytes.
    public let largestCell: Int
    /// Words that people add to the name of a corrected copy.
    public let correctionMarks: [String]
    /// Share of an earlier delivery that has to come again for a file to be its corrected copy, 0…1.
    public let correctionShare: Double
    /// Characters. Shorter numbers of a source's own tell no two files' rows apart.
    public let shortestNumber: Int

    public init(largestCell: Int, correctionMarks: [String], correctionShare: Double, shortestNumber: Int) {
        self.largestCell = largestCell
        self.correctionMarks = correctionMarks
        self.correctionShare = correctionShare
        self.shortestNumber = shortestNumber
    }

    init(_ fields: Fields) {
        largestCell = fields.integer("largest_cell_bytes", in: 1024...104_857_600)
        correctionMarks = fields.strings("correction_marks")
        correctionShare = fields.number("correction_share", in: 0.1...1)
        shortestNumber = fields.integer("shortest_number", in: 1...30)
    }

    static let zero = IngestParameters(largestCell: 1024, correctionMarks: [], correctionShare: 1, shortestNumber: 1)
}
