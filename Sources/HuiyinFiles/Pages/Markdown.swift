/// Markdown in pieces that cannot break a table or a heading.
enum Markdown {
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "|", "*", "_", "`", "#", "<", ">", "[", "]", "\\": escaped.append(contentsOf: ["\\", scalar])
            case "\n", "\r", "\t": escaped.append(" ")
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    static func table(_ header: [String], _ rows: [[String]]) -> String {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        return line(header) + line(header.map { _ in "---" })
            + rows.map { line($0.map(escaped)) }.joined()
    }
}
