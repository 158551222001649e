public import HuiyinCore

extension RunReport {
    /// The morning page as Markdown.
    public var markdown: String {
        let page = ReportPage(self)
        var text = "# \(page.title)\n\n\(Markdown.escaped(page.subtitle))\n\n"
        text += page.headline.map { "\($0.label) **\($0.number)**" }.joined(separator: " · ") + "\n"
        for section in page.sections {
            text += "\n## \(section.title)\n\n"
            if let note = section.note { text += note + "\n\n" }
            text += section.rows.isEmpty ? section.empty + "\n" : Markdown.table(section.header, section.rows)
        }
        return text
    }
}
