/// Asks about one file: what was understood of it, and what was not.
extension MappingQuestion {
    /// Rows whose cells are looked at.
    private static let sample = 200
    /// Columns that are described.
    private static let listed = 40

    private typealias Column = (name: String, shape: ColumnShape)

    /// - Parameter channels: their names, by id.
    init(file: String, _ grid: Grid, _ header: Header?, channels: [ChannelID: String]) {
        let columns = MappingQuestion.columns(grid, header)
        let names = channels.values.sorted()
        let row = header.flatMap { $0.rows.isEmpty ? nil : grid.rows[$0.rows.upperBound - 1].number } ?? 0
        let text = """
            # 回音不能确定“\(file)”的每一列是什么，没有读入。
            # 请核对下面各项，把“确认”后面改成 是，存盘；下次运行就照此读入。不想收这个文件，就把它移出收件夹。

            确认: 否
            渠道: \(channels["hotline"] ?? names.first ?? "")    # 可以写：\(names.joined(separator: "、"))
            表头行: \(row)    # 表头在第几行；没有表头写 0
            一件是: 每行    # 每行一件写 每行；全文是一封信写 整篇
            列:    # 冒号后面写列名或“第几列”；没有的空着
            \(MappingQuestion.fields(columns))

            # 文件里的列：
            \(MappingQuestion.descriptions(columns))

            """
        self.init(name: MappingQuestion.place(for: file), text: text)
    }

    private static func columns(_ grid: Grid, _ header: Header?) -> [Column] {
        let body = grid.rows[(header?.rows.upperBound ?? 0)...].prefix(sample)
        let width = max(header?.names.count ?? 0, body.map(\.cells.count).max() ?? 0)
        return (0..<width).map { column in
            (header?.names.cell(column) ?? "", ColumnShape(body.map { $0.cells.cell(column) }))
        }
    }

    private static func descriptions(_ columns: [Column]) -> String {
        let lines = columns.prefix(listed).enumerated().map { index, column in
            "#   \(ColumnNames.unnamed(index))　\(column.name.isEmpty ? "" : "“\(column.name)”　")\(column.shape.text)"
        }
        let more = columns.count > listed ? ["#   ……共\(columns.count)列"] : []
        return (lines + more).joined(separator: "\n")
    }

    /// Whether a file of the inbox is such a mapping and no file to be taken in.
    public static func isPlace(_ name: String) -> Bool { name.hasSuffix(FileMapping.ending) }

    /// Whether somebody has confirmed what a mapping says.
    public static func isAnswered(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            let words = line.split { $0 == ":" || $0 == "：" || $0.isWhitespace }
            return words.first == "确认" && words.count > 1 && FileMapping.isYes(String(words[1]))
        }
    }

    /// Of a file in an archive, beside the archive.
    public static func place(for file: String) -> String {
        let parts = file.split(separator: "/", omittingEmptySubsequences: false)
        let archive = parts.firstIndex { $0.lowercased().hasSuffix(".zip") }
        guard let archive, archive < parts.count - 1 else { return file + FileMapping.ending }
        let folder = parts[..<archive].map { $0 + "/" }.joined()
        return folder + parts[archive...].joined(separator: "·") + FileMapping.ending
    }

    /// The fields people ask for most, with a proposal where the cells look like one. The longest text is the text.
    private static func fields(_ columns: [Column]) -> String {
        let fields: [Dialect.Field] = [.id, .time, .title, .text, .name, .phone, .address]
        return fields.map { field in
            let fitting = columns.indices.filter { columns[$0].shape.guess == field }
            let longest = fitting.max { columns[$0].shape.length < columns[$1].shape.length }
            let best = field == .text ? longest : fitting.first
            return "  \(field.title): \(best.map(ColumnNames.unnamed) ?? "")"
        }
        .joined(separator: "\n")
    }
}
