import HuiyinCore

/// The cells of one sheet as they stream by.
///
/// - Order: rows as in the file, which must be by number; formulas are passed over, their last value is the cell.
struct XLSXSheet {
    /// As a user knows the sheet.
    private let place: String
    private let cells: XLSXCells
    private let largestCell: Int
    private let budget: OfficeBudget

    private(set) var rows: [Grid.Row] = []
    private var blocks: XLSXBlocks

    private var isInRows = false
    private var isInText = false
    private var isPhonetic = false
    private var number = 0
    private var row: [String] = []
    private var column = 0
    private var kind = XLSXCells.Kind.number
    private var style = 0
    private var content: [UInt8] = []

    /// - Parameter largestCell: bytes that the pipeline allows.
    init(_ sheet: String, _ cells: XLSXCells, _ budget: OfficeBudget, largestCell: Int) {
        let place = "工作表“\(sheet)”"
        self.place = place
        self.cells = cells
        self.largestCell = largestCell
        self.budget = budget
        blocks = XLSXBlocks(of: place, budget)
    }

    var merges: [Grid.Block] { blocks.blocks }

    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeProblem) {
        switch name {
        case "sheetData": isInRows = true
        case "row" where isInRows: try startRow(attributes)
        case "c" where isInRows: try startCell(attributes)
        case "v" where isInRows, "t" where isInRows: isInText = !isPhonetic
        case "rPh": isPhonetic = true
        case "mergeCell":
            if let reference = attributes["ref"] { try blocks.add(reference) }
        default: break
        }
    }

    mutating func end(_ name: XMLName) throws(OfficeProblem) {
        switch name {
        case "v", "t": isInText = false
        case "rPh": isPhonetic = false
        case "c" where isInRows: try endCell()
        case "row" where isInRows: try endRow()
        case "sheetData": isInRows = false
        default: break
        }
    }

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeProblem) {
        guard isInText else { return }
        guard content.count + bytes.count <= budget.limits.cell else { throw tooLarge }
        content.append(contentsOf: bytes)
    }

    private mutating func startRow(_ attributes: XMLAttributes) throws(OfficeProblem) {
        let next = attributes["r"].map { $0.number ?? 0 } ?? number + 1
        guard next > number, next <= XLSXReference.rows else { throw .damaged("\(place)第\(number)行后面的行号不对") }
        number = next
        column = -1
    }

    private mutating func startCell(_ attributes: XMLAttributes) throws(OfficeProblem) {
        if let reference = attributes["r"] {
            guard let place = XLSXReference(reference.bytes) else {
                throw .damaged("\(place)的单元格“\(reference.text.prefix(20))”不对")
            }
            column = place.column
        } else {
            column += 1
            guard column < XLSXReference.columns else { throw .damaged("\(place)第\(number)行太宽") }
        }
        kind = XLSXCells.Kind(attributes["t"])
        style = attributes["s"]?.number ?? 0
        content.removeAll(keepingCapacity: true)
    }

    private mutating func endCell() throws(OfficeProblem) {
        guard !content.isEmpty else { return }
        guard let text = cells.text(kind, style: style, content) else {
            throw .damaged("\(place)的单元格\(cell)指向没有的共享字符串")
        }
        guard !text.isEmpty else { return }
        guard text.utf8.count <= budget.limits.cell else { throw tooLarge }
        while row.count < column { row.append("") }
        if column < row.count { row[column] = text } else { row.append(text) }
    }

    private mutating func endRow() throws(OfficeProblem) {
        guard !row.isEmpty else { return }
        try budget.spend(row, of: place)
        // A copy has room for its cells and no more.
        rows.append(Grid.Row(number: number, cells: Array(row[...]), largestCell: largestCell))
        row.removeAll(keepingCapacity: true)
    }

    private var tooLarge: OfficeProblem { .oversized("\(place)的单元格\(cell)超过\(budget.limits.cell)字节") }

    private var cell: String { XLSXReference.name(column: column, row: number) }
}
