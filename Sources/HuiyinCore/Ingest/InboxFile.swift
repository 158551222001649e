/// A file of the inbox, read and decoded but not yet understood.
public struct InboxFile: Sendable {
    /// The path inside the inbox.
    public let name: String
    /// Of the bytes; the same file under another name has the same digest.
    public let digest: String
    public let content: Content

    public init(name: String, digest: String, content: Content) {
        self.name = name
        self.digest = digest
        self.content = content
    }

    public enum Content: Sendable {
        /// One, or one a sheet.
        case tables([Table])
        /// Not readable as a whole; it stays in the inbox and is reported every night until someone mends it.
        case refused(Diagnostic)
    }
}

/// Rows under a header, whatever the format was.
public struct Table: Sendable {
    public let format: String
    public let encoding: String
    /// Nil when the format has no sheets.
    public let sheet: String?
    public let header: [String]
    public let rows: [Row]

    public init(format: String, encoding: String, sheet: String? = nil, header: [String], rows: [Row]) {
        self.format = format
        self.encoding = encoding
        self.sheet = sheet
        self.header = header
        self.rows = rows
    }

    public struct Row: Sendable {
        /// Counted from 1, the header included.
        public let number: Int
        /// As many as the header; a cell that is absent is empty.
        public let cells: [String]
        /// Why the row cannot be used; its cells are then empty.
        public let fault: Fault?

        public init(number: Int, cells: [String], fault: Fault? = nil) {
            self.number = number
            self.cells = cells
            self.fault = fault
        }
    }

    public struct Fault: Sendable {
        public let reason: Rejection.Reason
        /// Index of the column, where it is known.
        public let column: Int?
        public let found: String
        /// The row as it came, to be kept sealed.
        public let raw: [UInt8]

        public init(reason: Rejection.Reason, column: Int?, found: String, raw: [UInt8]) {
            self.reason = reason
            self.column = column
            self.found = found
            self.raw = raw
        }
    }
}
