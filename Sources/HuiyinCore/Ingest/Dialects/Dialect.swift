import HanText

/// A kind of file offices have: which channel it is, how to recognise it, and what its columns are called.
///
/// A new dialect is a new file of `Pipelines/dialects/`; no code knows a column by name.
public struct Dialect: Sendable, Equatable {
    public let id: String
    public let name: String
    public let kind: RowKind
    /// Of the messages that come out of it.
    public let channel: ChannelID
    /// Headers that only this kind of file has; more of them found means more certain.
    public let recognisedBy: [String]
    /// How many of them must be there. 0 for messages, which a text column is enough for.
    public let leastMarks: Int
    /// What its columns look like; each that does is one more of them.
    public let form: ColumnForm?
    /// Words that no header may hold: a file with such a column is of another kind.
    public let neverWith: [String]
    /// The headers of each field, preferred first.
    public let columns: [Field: [String]]
    /// Headers of numbers that start anew in every file, as 序号 does: they tell no two files' rows apart.
    public let runningNumbers: [String]
    /// Columns that a system adds for itself and nobody needs; never a question.
    public let ignored: [String]
    /// How answers are written; nil for kinds without questions.
    public let answers: AnswerForms?

    public enum Field: String, CaseIterable, Sendable, Codable, Hashable {
        case id, time, session, type, title, text, reply, unit, category, duration
        case replyTime = "reply_time"
        case name, phone, idNumber = "id_number", address, account

        /// The sealed field that this column fills.
        var person: PersonField? {
            switch self {
            case .name: .name
            case .phone: .phone
            case .idNumber: .idNumber
            case .address: .address
            case .account: .account
            default: nil
            }
        }

        /// Values that group rows and are filled down where cells are merged.
        static let grouping: Set<Field> = [.session, .category, .unit]
    }

    /// Reads and checks all dialects, every mistake at once.
    ///
    /// - Parameter channels: those of the pack; nil when the pack itself has mistakes.
    /// - Throws: ``DiagnosticList`` for unreadable files, unknown fields and channels.
    public static func read(_ files: [DefinitionFile], channels: [ChannelID]?) throws(DiagnosticList) -> [Dialect] {
        let log = DiagnosticLog()
        let dialects = files.sorted { $0.name < $1.name }.compactMap { file in
            file.fields(log)?.reading { Dialect($0, channels: channels) }
        }
        try log.check()
        return dialects
    }

    init(_ fields: Fields, channels: [ChannelID]?) {
        id = fields.string("dialect")
        name = fields.string("name")
        kind = fields.optionalChoice("kind", as: RowKind.self) ?? .message
        channel = fields.string("channel")
        if let channels, !channels.contains(channel) {
            fields.report(
                "unknown-channel", key: "channel", "没有渠道 \(channel)",
                hint: NearestName.hint(for: channel, among: channels))
        }
        recognisedBy = fields.strings("recognised_by").map(Dialect.normal)
        leastMarks = kind == .message ? 0 : fields.integer("least_marks", in: 1...10)
        form = fields.optionalNested("recognised_by_form", ColumnForm.init)
        neverWith = fields.strings("never_with").map(Dialect.normal)
        runningNumbers = fields.strings("running_numbers").map(Dialect.normal)
        ignored = fields.strings("ignored").map(Dialect.normal)
        let read = fields.nested("columns") { columns in
            Dialect.Field.allCases.map { ($0, columns.strings($0.rawValue).map(Dialect.normal)) }
        }
        columns = Dictionary(uniqueKeysWithValues: (read ?? []).filter { !$0.1.isEmpty })
        answers = fields.optionalNested("answers", AnswerForms.init)
    }

    /// As a mapping of one file says it.
    init(id: String, name: String, channel: ChannelID, columns: [Field: [String]]) {
        self.id = id
        self.name = name
        self.channel = channel
        self.columns = columns
        kind = .message
        leastMarks = 0
        (recognisedBy, runningNumbers, neverWith, ignored) = ([], [], [], [])
        (form, answers) = (nil, nil)
    }

    /// A header as compared: in normal form, without spaces, marks and a leading question number (`3、意见建议` is 意见建议).
    static func normal(_ header: String) -> String {
        var units = NormalForm.units(header).filter { Script.isContent($0) || $0 == 0x5F }
        let digits = units.prefix { (0x30...0x39).contains($0) }.count
        if digits < units.count { units.removeFirst(digits) }
        return units.string
    }
}
