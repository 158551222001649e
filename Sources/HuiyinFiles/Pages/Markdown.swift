/// Markdown in pieces that cannot break a table or a heading.
enum Markdown {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "|", "*", "_", "`", "#", "<", ">", "[", "]", "\\": escaped += "\\" + String(character)
            case "\n", "\r", "\r\n", "\t": escaped += " "
            default: escaped.append(character)
            }
        }
        return escaped
    }

    static func table(_ header: [String], _ rows: [[String]]) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        return line(header) + line(header.map { _ in "---" })
            + rows.map { line($0.map(escaped)) }.joined()
    }
}
