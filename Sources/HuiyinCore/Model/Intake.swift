/// What one night took in.
public struct Intake: Sendable {
    public var files: [FileReceipt] = []
    public var messages: [Message] = []
    public var records: [FormRecord] = []
    public var questionnaires: [Questionnaire] = []
    public var rejections: [KeptRejection] = []
    public var batches: [ReceivedBatch] = []
    public var restatements: [Restatement] = []

    public init() {}
}

/// A rejected row with its content, sealed: nothing that came in is lost.
public struct KeptRejection: Sendable, Equatable {
    public let rejection: Rejection
    public let raw: Sealed

    public init(rejection: Rejection, raw: Sealed) {
        self.rejection = rejection
        self.raw = raw
    }
}

/// What became of one file. `read = accepted + rejected + superseded`, always.
public struct FileReceipt: Sendable, Equatable, Codable {
    public let name: String
    public let digest: String
    public let status: Status
    public let format: String?
    public let encoding: String?
    public let dialect: String?
    public let kind: RowKind?
    public let channel: ChannelID?
    /// What each field of the dialect was found in, `正文 ← 诉求内容`, by table.
    public let columns: [String]
    public let read: Int
    public let accepted: Int
    public let rejected: Int
    public let superseded: Int
    public let unusedColumns: [String]
    /// Things to know that cost no row.
    public let remarks: [Diagnostic]
    /// Questions to the office about a file that could not be settled, ready to be written beside it.
    public let question: MappingQuestion?

    public enum Status: Sendable, Equatable, Codable {
        case received
        /// The same bytes came before, under this name.
        case seen(as: String)
        case refused(Diagnostic)
    }

    public init(
        name: String, digest: String, status: Status, format: String? = nil, encoding: String? = nil,
        dialect: String? = nil, kind: RowKind? = nil, channel: ChannelID? = nil, columns: [String] = [],
        read: Int = 0, accepted: Int = 0, rejected: Int = 0, superseded: Int = 0, unusedColumns: [String] = [],
        remarks: [Diagnostic] = [], question: MappingQuestion? = nil
    ) {
        self.name = name
        self.digest = digest
        self.status = status
        self.format = format
        self.encoding = encoding
        self.dialect = dialect
        self.kind = kind
        self.channel = channel
        self.columns = columns
        self.read = read
        self.accepted = accepted
        self.rejected = rejected
        self.superseded = superseded
        self.unusedColumns = unusedColumns
        self.remarks = remarks
        self.question = question
    }

    public var balances: Bool { read == accepted + rejected + superseded }
}

/// A file's rows do not add up; nothing was kept.
public struct ReconciliationError: Error, Equatable, CustomStringConvertible {
    public let receipt: FileReceipt

    public var description: String {
        "\(receipt.name): 错误: 读入\(receipt.read)行，收下\(receipt.accepted)、退回\(receipt.rejected)、"
            + "重复\(receipt.superseded)，加起来不等 [rows-do-not-add-up]"
    }
}
