import HuiyinCore

/// The grids of a document as its content streams by.
///
/// - Order: a paragraph counts when it ends, so those of a text box come before the one that it hangs on.
final class DOCXContent {
    private let budget: OfficeBudget
    private let largestCell: Int

    /// What was read, in order; a table has its name, text gets one when it is known how often tables divide it.
    private var blocks: [(table: String?, rows: [Grid.Row], merges: [Grid.Block])] = []
    /// Paragraphs since the last table.
    private var rows: [Grid.Row] = []
    /// Paragraphs outside of tables so far, blank ones too.
    private var number = 0
    /// Text of the paragraphs that have begun; several, where one holds a text box.
    private var open: [[UInt8]] = []
    private var table: DOCXTable?
    private var tables = 0
    /// Tables that have begun.
    private var depth = 0

    init(_ budget: OfficeBudget, largestCell: Int) {
        self.budget = budget
        self.largestCell = largestCell
    }

    func startParagraph() { open.append([]) }

    /// Text outside of paragraphs is not shown.
    func add(_ text: UnsafeBufferPointer<UInt8>) throws(OfficeProblem) {
        guard let last = open.indices.last else { return }
        guard open[last].count + text.count <= budget.limits.cell else {
            throw .oversized("第\(number + 1)段超过\(budget.limits.cell)字节")
        }
        open[last].append(contentsOf: text)
    }

    func endParagraph() throws(OfficeProblem) {
        let text = String(decoding: open.popLast() ?? [], as: UTF8.self)
        let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        guard table == nil else {
            if !isBlank { try table?.add(text) }
            return
        }
        number += 1
        guard !isBlank else { return }
        try budget.spend([text], of: "正文")
        rows.append(Grid.Row(number: number, cells: [text], largestCell: largestCell))
    }

    /// A table within a table, or in a text box, is text of what it stands in.
    func startTable() {
        depth += 1
        guard depth == 1, open.isEmpty else { return }
        endText()
        tables += 1
        table = DOCXTable("表格\(tables)", budget, largestCell: largestCell)
    }

    /// Changes the table that is a grid, not one within it.
    func inTable(_ change: (inout DOCXTable) throws(OfficeProblem) -> Void) throws(OfficeProblem) {
        guard depth == 1, table != nil else { return }
        try change(&table!)
    }

    func endTable() throws(OfficeProblem) {
        depth -= 1
        guard depth == 0, var table else { return }
        self.table = nil
        let merges = try table.endMerges()
        if !table.rows.isEmpty { blocks.append((table.name, table.rows, merges)) }
    }

    /// - Returns: all of the document, which must have ended.
    func grids() -> [Grid] {
        endText()
        let texts = blocks.count { $0.table == nil }
        var text = 0
        return blocks.map { block in
            if block.table == nil { text += 1 }
            let sheet = block.table ?? (texts == 1 ? "正文" : "正文\(text)")
            return Grid(
                format: "DOCX", encoding: "UTF-8（DOCX）", sheet: sheet, rows: block.rows, merges: block.merges)
        }
    }

    private func endText() {
        guard !rows.isEmpty else { return }
        blocks.append((nil, rows, []))
        rows = []
    }
}
