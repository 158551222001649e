import HuiyinCore

/// How the lines of a text are made up.
enum Delimiter: Equatable {
    /// Fields between separators of one byte.
    case separated(by: UInt8)
    /// Lines of one field each, below a line that may name the column.
    case singleColumn
    /// Prose.
    case text

    /// In order of preference where two fit alike.
    private static let separators = Array(",\t;|".utf8)
    /// Records looked at; titles stand above the first of them.
    private static let records = 50
    /// Bytes looked at.
    private static let sample = 1 << 18
    /// Characters of a column's name; a sentence of a citizen is longer.
    private static let longestName = 16

    /// By consistency over the first records, not by the first line alone: a separator is one when most records have
    /// the same number of fields, at least two. A comma that occurs now and then is a mark of prose.
    static func guess(_ file: DecodedText) -> Delimiter {
        let text = beginning(of: file)
        let trials = separators.map { Trial(text, $0, records: records) }
        let best = trials.filter(\.isTable).max { ($0.agreeing, $0.width) < ($1.agreeing, $1.width) }
        // `max` takes the last of equals; the first is wanted.
        if let best = trials.first(where: { $0.isTable && $0.agreeing == best?.agreeing && $0.width == best?.width }) {
            return .separated(by: best.separator)
        }
        let lines = text.split { $0 == 0x0A || $0 == 0x0D }.map { String(decoding: $0, as: UTF8.self).trimmed }
            .filter { !$0.isEmpty }
        return lines.count > 1 && isName(lines[0]) ? .singleColumn : .text
    }

    /// Whole lines. Those that do not decode tell nothing.
    private static func beginning(of file: DecodedText) -> [UInt8] {
        let start = file.bytes.prefix(sample)
        let end = start.endIndex < file.bytes.endIndex ? start.lastIndex { $0 == 0x0A || $0 == 0x0D } : nil
        let lines = start[..<(end ?? start.endIndex)].split(omittingEmptySubsequences: false) {
            $0 == 0x0A || $0 == 0x0D
        }
        return Array(lines.filter { file.string($0.indices) != nil }.joined(separator: [0x0A]))
    }

    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.count <= longestName && !text.contains { "。！？；，：,.!?;:".contains($0) }
    }

    /// What the records look like when they are cut at one separator.
    private struct Trial {
        let separator: UInt8
        private let counts: [Int]
        /// Fields of most records that have at least two.
        let width: Int
        /// Records of that width.
        let agreeing: Int
        private let namesColumns: Bool

        init(_ text: [UInt8], _ separator: UInt8, records limit: Int) {
            self.separator = separator
            var scanner = RecordSample(text, separator)
            var records: [[String]] = []
            while records.count < limit, let record = scanner.next() {
                if record.contains(where: { !$0.isEmpty }) { records.append(record) }
            }
            counts = records.map(\.count)
            let widths = Dictionary(grouping: counts.filter { $0 >= 2 }, by: \.self).mapValues(\.count)
            (width, agreeing) =
                widths.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) } ?? (0, 0)
            namesColumns =
                records.first.map { $0.count >= 2 && $0.allSatisfy { $0.isEmpty || Delimiter.isName($0) } } ?? false
        }

        /// Most records agree. Or the first one names columns, and most others have some: rows with unquoted commas.
        var isTable: Bool {
            if agreeing >= 2, agreeing * 2 > counts.count { return true }
            return namesColumns && counts.count { $0 >= 2 } * 2 > counts.count
        }
    }
}
