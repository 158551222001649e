/// What the office says about one file, in a text file beside it: its channel, where its header is, and which column
/// is what.
///
/// Written for people who open it in Notepad, so its words are Chinese.
struct FileMapping: Equatable {
    /// Ending of the file that maps `来件.csv`: `来件.csv.对照.txt`.
    static let ending = ".对照.txt"

    enum Items: String, CaseIterable {
        case rows = "每行"
        case whole = "整篇"
    }

    let channel: ChannelID
    /// Counted from 1; 0 when there is none.
    let headerRow: Int
    let items: Items
    /// By field the name of the column, as the header or `第3列`.
    let columns: [Dialect.Field: String]

    /// - Throws: every mistake at once, each with its line.
    static func read(_ file: DefinitionFile, channels: [ChannelID: String]) throws(DiagnosticList) -> FileMapping {
        let log = DiagnosticLog()
        let plain = DefinitionFile(name: file.name, text: withASCIIColons(file.text))
        let mapping = plain.fields(log)?.reading { FileMapping($0, channels) }
        try log.check()
        guard let mapping else { throw DiagnosticList(log.diagnostics) }
        return mapping
    }

    private init(_ fields: Fields, _ channels: [ChannelID: String]) {
        _ = fields.string("确认")
        let name = fields.string("渠道")
        channel = channels.first { $0.value == name || $0.key == name }?.key ?? ""
        if channel.isEmpty {
            fields.report(
                "unknown-channel", key: "渠道", "没有渠道“\(name)”",
                hint: "可以写：\(channels.values.sorted().joined(separator: "、"))")
        }
        headerRow = fields.integer("表头行", in: 0...1000)
        items = fields.optionalChoice("一件是", as: Items.self) ?? .rows
        let pairs = fields.nested("列") { columns in
            Dialect.Field.allCases.compactMap { field -> (Dialect.Field, String)? in
                columns.optionalString(field.title).flatMap { $0.isBlank ? nil : (field, $0.trimmed) }
            }
        }
        columns = Dictionary(uniqueKeysWithValues: pairs ?? [])
        if columns[.text] == nil, columns[.title] == nil {
            fields.report("missing-column", key: "列", "没有写哪一列是正文", hint: "在“正文:”后面写列名，如 第2列")
        }
    }

    static func isYes(_ word: String) -> Bool { ["是", "yes", "true", "y"].contains(word.lowercased()) }

    /// People type `确认：是`.
    private static func withASCIIColons(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let colon = line.firstIndex(where: { $0 == "：" || $0 == ":" || $0 == "#" }), line[colon] == "：" else {
                return String(line)
            }
            return line[..<colon] + ": " + line[line.index(after: colon)...]
        }
        .joined(separator: "\n")
    }
}
