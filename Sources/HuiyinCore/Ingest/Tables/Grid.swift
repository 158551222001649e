/// The cells of a sheet, a page or a delimited file as they stand there, before anyone knows which row names the
/// columns.
///
/// - Shapes: rows from top to bottom; rows without anything are left out.
/// - Units: rows count from 1, as people see them; columns from 0.
public struct Grid: Sendable, Equatable {
    /// `XLSX`, `CSV`, …, as reports show it.
    public let format: String
    /// What encoding was found, and how that is known.
    public let encoding: String
    /// The name people know it by when a file holds several: a sheet's name, `表格2`. Nil otherwise.
    public let sheet: String?
    public let isHidden: Bool
    /// Whether the number of a row's cells means something: in delimited text a short row has lost some. Rows of other
    /// formats are as wide as their last filled cell.
    public let isDelimited: Bool
    /// The names of the columns where the format gives them itself, as JSON objects do.
    public let header: [String]?
    public let rows: [Row]
    /// Cells shown as one. The value stands at the top left; the others are empty.
    public let merges: [Block]
    /// Those that begin among the first rows, where names of columns are.
    let headBlocks: [Block]

    public init(
        format: String, encoding: String, sheet: String? = nil, isHidden: Bool = false, isDelimited: Bool = false,
        header: [String]? = nil, rows: [Row], merges: [Block] = []
    ) {
        self.format = format
        self.encoding = encoding
        self.sheet = sheet
        self.isHidden = isHidden
        self.isDelimited = isDelimited
        self.header = header
        self.rows = rows
        self.merges = merges
        let head = rows.prefix(HeaderSearch.depth + 4).last?.number ?? 0
        headBlocks = merges.filter { $0.rows.lowerBound <= head }
    }

    /// A line or two above a table that say what it is.
    var isCaption: Bool {
        rows.count <= 3 && rows.allSatisfy { $0.cells.count <= 1 && ($0.cells.first?.count ?? 0) <= 40 }
    }

    /// - Cost: 16 bytes and its cells; there are many rows, and few faults.
    public struct Row: Sendable, Equatable {
        public let number: Int
        private let content: Content

        private enum Content: Sendable, Equatable {
            case cells([String])
            indirect case fault(Fault)
        }

        public init(number: Int, cells: [String]) {
            self.number = number
            content = .cells(cells)
        }

        public init(number: Int, fault: Fault) {
            self.number = number
            content = .fault(fault)
        }

        /// Empty when the row cannot be used.
        public var cells: [String] { if case .cells(let cells) = content { cells } else { [] } }

        /// Why the row cannot be used.
        public var fault: Fault? { if case .fault(let fault) = content { fault } else { nil } }
    }

    public struct Fault: Sendable, Equatable {
        public let reason: Rejection.Reason
        /// Index of the column, where it is known.
        public let column: Int?
        /// Without any of the row's words: a count, a size, an encoding.
        public let found: String
        /// The row as it came, to be kept sealed.
        public let raw: [UInt8]

        public init(reason: Rejection.Reason, column: Int? = nil, found: String, raw: [UInt8]) {
            self.reason = reason
            self.column = column
            self.found = found
            self.raw = raw
        }
    }

    /// A block of merged cells.
    public struct Block: Sendable, Equatable {
        public let rows: ClosedRange<Int>
        public let columns: ClosedRange<Int>

        public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
            self.rows = rows
            self.columns = columns
        }
    }
}
