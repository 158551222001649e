/// What the columns of a kind of file look like, for exports whose names alone say too little.
///
/// A ballot has a column for each department, a survey one for each question: what they are called is new every time,
/// but not what stands below. Each column that fits is one mark more for the dialect.
public struct ColumnForm: Sendable, Equatable {
    /// Headers are numbered questions: `3、…`, `Q3`.
    let isNumbered: Bool
    /// Headers hold one of these words; empty when any will do.
    let words: [String]
    let cells: Cells
    /// Cells hold nothing else; empty when anything will do.
    let options: Set<String>
    /// So many fitting columns are enough without a header of `recognised_by`; nil when none are.
    let alone: Int?

    enum Cells: String, CaseIterable {
        case any
        /// Some have letters.
        case words
        /// All are made of numbers and marks: `2`, `1┋3`, `-3`.
        case numbers
    }

    /// Rows looked at.
    private static let sample = 1000

    init(_ fields: Fields) {
        isNumbered = fields.has("numbered") && fields.bool("numbered")
        words = fields.strings("words").map(Dialect.normal)
        cells = fields.optionalChoice("cells", as: Cells.self) ?? .any
        options = Set(fields.strings("options"))
        alone = fields.optionalInteger("alone", in: 1...1000)
    }

    func fits(_ header: String, _ column: Int, of rows: [Grid.Row]) -> Bool {
        if isNumbered, !HeaderVocabulary.isQuestion(header) { return false }
        let name = Dialect.normal(header)
        if !words.isEmpty, !words.contains(where: { name.holds($0) }) { return false }
        if cells == .any, options.isEmpty { return true }
        return fits(rows.prefix(ColumnForm.sample).lazy.map { $0.cells.cell(column).trimmed }.filter { !$0.isEmpty })
    }

    /// - Parameter values: not empty strings; a column without any fits nothing.
    private func fits(_ values: some Sequence<String>) -> Bool {
        var (isFilled, isNumbers) = (false, true)
        for value in values {
            isFilled = true
            if !options.isEmpty, !options.contains(value) { return false }
            isNumbers = isNumbers && !value.contains(where: \.isLetter)
            if isNumbers { continue }
            if cells == .words { return true }
            if cells == .numbers { return false }
        }
        return isFilled && (cells == .any || (cells == .numbers) == isNumbers)
    }
}
