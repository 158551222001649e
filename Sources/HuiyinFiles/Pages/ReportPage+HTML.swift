public import HuiyinCore

extension RunReport {
    /// The morning page as one self-contained HTML file that opens and prints anywhere.
    public var html: String {
        let page = ReportPage(self)
        let figures = page.headline.map { entry in
            let title = entry.opens.map { " title=\"\(HTML.escaped($0))\"" } ?? ""
            return "<div class=\"figure\"\(title)><b>\(entry.number)</b><span>\(entry.label)</span></div>"
        }
        let body = """
            <h1>\(HTML.escaped(page.title))</h1>
            <p class="subtitle">\(HTML.escaped(page.subtitle))</p>
            <div class="figures">\(figures.joined())</div>
            \(page.sections.map(HTML.section).joined(separator: "\n"))
            """
        return HTML.document(title: "\(page.title) \(run.at.day)", body: body)
    }
}

enum HTML {
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }

    static func section(_ section: ReportPage.Section) -> String {
        let note = section.note.map { "<p class=\"note\">\(escaped($0))</p>" } ?? ""
        return "<section><h2>\(escaped(section.title))</h2>\(note)\(table(section))</section>"
    }

    private static func table(_ section: ReportPage.Section) -> String {
        guard !section.rows.isEmpty else { return "<p>\(escaped(section.empty))</p>" }
        // A name stands over its column, on the side where the column's numbers stand.
        let head = zip(section.header, section.rows[0]).map { name, first in
            style(of: first) == "number" ? "<th class=\"number\">\(escaped(name))</th>" : "<th>\(escaped(name))</th>"
        }.joined()
        let rows = section.rows.map { row in "<tr>" + row.map(cell).joined() + "</tr>" }
        return "<table><thead><tr>\(head)</tr></thead><tbody>\(rows.joined(separator: "\n"))</tbody></table>"
    }

    private static func cell(_ text: String) -> String {
        let style = style(of: text).map { " class=\"\($0)\"" } ?? ""
        return "<td\(style)>\(escaped(text))</td>"
    }

    /// Numbers stand right; days, order numbers and commands must not break in the middle.
    private static func style(of text: String) -> String? {
        let isASCII = !text.isEmpty && text.utf8.allSatisfy { $0 < 0x80 }
        if text.hasPrefix("huiyin ") { return "command" }
        if isASCII, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E }) { return "number" }
        if Day(text) != nil { return "day" }
        let isOrder = isASCII && text.utf8.count { $0 == 0x2D } == 2 && !text.utf8.contains(0x2E)
        return isOrder ? "id" : nil
    }

    static func document(title: String, body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(escaped(title))</title>
        <style>
        body { font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #1d2433; max-width: 1120px; margin: 2em auto; padding: 0 1.2em; }
        h1 { font-size: 1.7em; margin: 0; color: #9c1c1c; }
        h2 { font-size: 1.15em; margin: 2em 0 .5em; border-left: 4px solid #9c1c1c; padding-left: .5em; }
        .subtitle, .note { color: #5b6475; margin: .3em 0 1em; }
        .figures { display: flex; flex-wrap: wrap; gap: .6em; }
        .figure { border: 1px solid #d9dde5; border-radius: 6px; padding: .5em .6em; min-width: 4.6em; text-align: center; }
        .figure b { display: block; font-size: 1.5em; }
        .figure span { color: #5b6475; font-size: .9em; }
        table { border-collapse: collapse; width: 100%; font-size: .93em; }
        th, td { border-bottom: 1px solid #e3e6ec; padding: .35em .55em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th { background: #f4f5f8; white-space: nowrap; }
        td.day, td.id { white-space: nowrap; }
        td.id { font-size: .88em; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
        td.command { font: .82em/1.5 monospace; color: #5b6475; }
        @media print { body { margin: 0; max-width: none; font-size: 12px; } section { break-inside: avoid-page; } }
        </style>
        </head>
        <body>
        \(body)
        </body>
        </html>

        """
    }
}
