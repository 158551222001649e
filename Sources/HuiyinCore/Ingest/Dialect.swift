import HanText

/// A kind of file offices have: which channel it is, how to recognise it, and what its columns are called.
///
/// A new dialect is a new file of `Pipelines/dialects/`; no code knows a column by name.
public struct Dialect: Sendable, Equatable {
    public let id: String
    public let name: String
    public let channel: ChannelID
    /// Headers that only this kind of file has; more of them found means more certain.
    public let recognisedBy: [String]
    /// The headers of each field, preferred first.
    public let columns: [Field: [String]]

    public enum Field: String, CaseIterable, Sendable, Codable {
        case id, time, session, type, title, text, name, phone, idNumber = "id_number", address, account

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
        channel = fields.string("channel")
        if let channels, !channels.contains(channel) {
            fields.report(
                "unknown-channel", key: "channel", "没有渠道 \(channel)",
                hint: NearestName.hint(for: channel, among: channels))
        }
        recognisedBy = fields.strings("recognised_by").map(Dialect.normal)
        let read = fields.nested("columns") { columns in
            Dialect.Field.allCases.map { ($0, columns.strings($0.rawValue).map(Dialect.normal)) }
        }
        columns = Dictionary(uniqueKeysWithValues: (read ?? []).filter { !$0.1.isEmpty })
    }

    /// A header as compared: folded, without spaces, marks and a leading question number (`3、意见建议` is 意见建议).
    static func normal(_ header: String) -> String {
        var units = Folding.standard(header).filter { Script.isContent($0) || $0 == 0x5F }
        let digits = units.prefix { (0x30...0x39).contains($0) }.count
        if digits < units.count { units.removeFirst(digits) }
        return units.string
    }
}
