/// Settings of taking files in; units and reasons are in the definition file.
public struct IngestParameters: Sendable, Equatable {
    /// Bytes.
    public let largestCell: Int
    /// Words that people add to the name of a corrected copy.
    public let correctionMarks: [String]
    /// Share of an earlier delivery that has to come again for a file to be its corrected copy, 0…1.
    public let correctionShare: Double

    public init(largestCell: Int, correctionMarks: [String], correctionShare: Double) {
        self.largestCell = largestCell
        self.correctionMarks = correctionMarks
        self.correctionShare = correctionShare
    }

    init(_ fields: Fields) {
        largestCell = fields.integer("largest_cell_bytes", in: 1024...104_857_600)
        correctionMarks = fields.strings("correction_marks")
        correctionShare = fields.number("correction_share", in: 0.1...1)
    }

    static let zero = IngestParameters(largestCell: 1024, correctionMarks: [], correctionShare: 1)
}
