/// Where a value stands in what the office handed in: every word shown to a person walks back to one of these.
///
/// - Units: `row` counts records from 1, the header included, as a spreadsheet shows them; `column` is the header's
///   own wording.
public struct SourceLocation: Hashable, Sendable, Codable {
    public var file: String
    public var sheet: String?
    public var row: Int?
    public var column: String?

    public init(file: String, sheet: String? = nil, row: Int? = nil, column: String? = nil) {
        self.file = file
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    public func row(_ row: Int) -> SourceLocation {
        var place = self
        place.row = row
        return place
    }

    public func column(_ column: String?) -> SourceLocation {
        var place = self
        place.column = column
        return place
    }
}

extension SourceLocation: CustomStringConvertible {
    /// `file:sheet:row:column`, leaving out what is unknown.
    public var description: String {
        [file, sheet, row.map(String.init), column].compactMap { $0 }.joined(separator: ":")
    }
}
