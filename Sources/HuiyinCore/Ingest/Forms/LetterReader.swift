import HanText

/// Takes the lines of a text for one letter when there is no doubt that they are one.
enum LetterReader {
    /// The name of the only column; a text column of every dialect of letters.
    static let column = "正文"

    /// One paragraph, or several that begin with a salutation or end with a closing.
    static func isLetter(_ grids: [Grid]) -> Bool {
        let lines = grids.flatMap { $0.rows.map { $0.cells.cell(0).trimmed } }
        guard grids.allSatisfy({ $0.rows.allSatisfy { $0.cells.count <= 1 } }), let first = lines.first else {
            return false
        }
        if lines.count == 1 { return first.hasContent }
        return openings.contains { first.hasPrefix($0) }
            || lines.suffix(3).contains { line in
                closings.contains { line.contains($0) }
            }
    }

    private static let openings = ["尊敬的", "敬爱的", "您好", "你好", "各位领导", "领导您好"]
    private static let closings = ["此致", "敬礼", "盼复", "为盼", "谢谢", "感谢"]

    /// All lines as one item; its row is the first line's.
    static func table(of grids: [Grid]) -> Table? {
        guard let first = grids.first, let row = first.rows.first else { return nil }
        let text = grids.flatMap { $0.rows.map { $0.cells.joined(separator: " ").trimmed } }.joined(separator: "\n")
        return Table(
            format: first.format, encoding: first.encoding, sheet: first.sheet, header: [column], headerRows: nil,
            rows: [Grid.Row(number: row.number, cells: [text])])
    }
}
