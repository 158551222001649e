import HuiyinCore

/// One table of a document, row by row.
struct DOCXTable {
    /// Columns; Word stops at 63, other programs at some hundreds.
    private static let widest = 1_000

    /// As a user knows it.
    let name: String
    private let budget: OfficeBudget
    private let largestCell: Int

    private(set) var rows: [Grid.Row] = []
    private var merges: DOCXMerges
    /// Of the row that has begun.
    private var number = 0
    private var cells: [String] = []
    /// Of the cell that has begun.
    private var column = 0
    private var span = 1
    private var join = DOCXMerges.Join.none
    private var text = ""

    init(_ name: String, _ budget: OfficeBudget, largestCell: Int) {
        self.name = name
        self.budget = budget
        self.largestCell = largestCell
        merges = DOCXMerges(of: name, budget)
    }

    mutating func startRow() {
        number += 1
        column = 0
        cells.removeAll(keepingCapacity: true)
    }

    /// Columns before the first cell of a row, which other rows have.
    mutating func skip(_ columns: Int) throws(OfficeProblem) {
        column += columns
        try checkWidth()
    }

    mutating func startCell() {
        span = 1
        join = .none
        text = ""
    }

    mutating func widen(to columns: Int) throws(OfficeProblem) {
        span = max(1, columns)
        try checkWidth()
    }

    mutating func join(_ join: DOCXMerges.Join) { self.join = join }

    /// One of the paragraphs of a cell.
    mutating func add(_ paragraph: String) throws(OfficeProblem) {
        guard text.utf8.count + paragraph.utf8.count < budget.limits.cell else {
            throw .oversized("\(name)第\(number)行的单元格超过\(budget.limits.cell)字节")
        }
        text += text.isEmpty ? paragraph : "\n" + paragraph
    }

    mutating func endCell() throws(OfficeProblem) {
        // What stands below the top of a merged cell is not shown.
        let isShown = try merges.add(number, column..<column + span, join)
        if isShown, !text.isEmpty {
            cells += repeatElement("", count: column - cells.count)
            cells.append(text)
        }
        column += span
        startCell()
        try checkWidth()
    }

    mutating func endRow() throws(OfficeProblem) {
        guard !cells.isEmpty else { return }
        try budget.spend(cells, of: name)
        rows.append(Grid.Row(number: number, cells: Array(cells[...]), largestCell: largestCell))
    }

    mutating func endMerges() throws(OfficeProblem) -> [Grid.Block] { try merges.end() }

    /// A cell of the usual width may stand past the last column, for none may follow.
    private func checkWidth() throws(OfficeProblem) {
        guard column + span <= DOCXTable.widest + 1 else { throw .damaged("\(name)第\(number)行太宽") }
    }
}
