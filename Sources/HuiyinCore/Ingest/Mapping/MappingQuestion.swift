/// A mapping file made ready for the office to look through: what was understood of a file, and what was not.
public struct MappingQuestion: Sendable, Equatable, Codable {
    /// Where it belongs, beside the file.
    public let name: String
    public let text: String

    /// - Parameter channels: their names, by id.
    init(file: String, _ grid: Grid, _ header: Header?, channels: [ChannelID: String]) {
        name = MappingQuestion.place(for: file)
        let body = grid.rows[(header?.rows.upperBound ?? 0)...]
        let width = max(header?.names.count ?? 0, body.prefix(200).map(\.cells.count).max() ?? 0)
        let columns = (0..<width).map { column in
            (
                name: header.map { $0.names.cell(column) } ?? "",
                shape: ColumnShape(body.prefix(200).map { $0.cells.cell(column) })
            )
        }
        let row = header.flatMap { $0.rows.isEmpty ? nil : grid.rows[$0.rows.upperBound - 1].number } ?? 0
        text = """
            # 回音不能确定“\(file)”的每一列是什么，没有读入。
            # 请核对下面各项，把“确认”后面改成 是，存盘；下次运行就照此读入。不想收这个文件，就把它移出收件夹。

            确认: 否
            渠道: \(channels["hotline"] ?? channels.values.min() ?? "")    # 可以写：\(channels.values.sorted().joined(separator: "、"))
            表头行: \(row)    # 表头在第几行；没有表头写 0
            一件是: 每行    # 每行一件写 每行；全文是一封信写 整篇
            列:    # 冒号后面写列名或“第几列”；没有的空着
            \(MappingQuestion.lines(columns))

            # 文件里的列：
            \(columns.enumerated().map { "#   \(ColumnNames.unnamed($0))　\($1.name.isEmpty ? "" : "“\($1.name)”　")\($1.shape.text)" }.joined(separator: "\n"))

            """
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
    private static func lines(_ columns: [(name: String, shape: ColumnShape)]) -> String {
        let fields: [Dialect.Field] = [.id, .time, .title, .text, .name, .phone, .address]
        return fields.map { field in
            let fitting = columns.indices.filter { columns[$0].shape.guess == field }
            let best =
                field == .text ? fitting.max { columns[$0].shape.length < columns[$1].shape.length } : fitting.first
            return "  \(field.title): \(best.map(ColumnNames.unnamed) ?? "")"
        }
        .joined(separator: "\n")
    }
}
