import Foundation

/// Reads the cells of a page back, as a browser or a Markdown viewer would.
enum PageText {
    /// Rows of every table, the header's included, the rule below it not.
    static func rows(ofMarkdown text: String) -> [[String]] {
        text.split(separator: "\n").filter { $0.hasPrefix("| ") && !$0.hasPrefix("| ---") }.map { cells(String($0)) }
    }

    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var escaped = false
        for character in line.dropFirst() {
            if escaped || (character != "|" && character != "\\") {
                cells[cells.count - 1].append(character)
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else {
                cells.append("")
            }
        }
        return cells.dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
    }

    static func rows(ofHTML text: String) -> [[String]] {
        parts(text, "<tr>(.*?)</tr>").map { row in parts(row, "<t[dh][^>]*>(.*?)</t[dh]>").map(unescaped) }
    }

    /// Label and number of each figure.
    static func figures(ofHTML text: String) -> [String] {
        parts(text, "<b>(\\d+</b><span>[^<]*)</span>").map { figure in
            let halves = figure.components(separatedBy: "</b><span>")
            return "\(halves[1]) **\(halves[0])**"
        }
    }

    private static func parts(_ text: String, _ pattern: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else {
            return []
        }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    private static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
