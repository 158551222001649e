/// Reads the cells of one sheet as they stream by.
///
/// - Order: rows as in the file, which must be by number; formulas are passed over, their last value is the cell.
final class XLSXSheetReader: XMLReader {
    private let sheet: String
    private let cells: XLSXCells
    private let largestCell: Int
    private let budget: XLSXBudget

    private(set) var rows: [XLSXSheet.Row] = []
    private(set) var merges = XLSXMerges()

    private var isInRows = false
    private var isInText = false
    private var isPhonetic = false
    private var number = 0
    private var row: [String] = []
    private var column = 0
    private var kind = XLSXCells.Kind.number
    private var style = 0
    private var content: [UInt8] = []

    init(_ sheet: String, _ cells: XLSXCells, _ limits: XLSXLimits, _ budget: XLSXBudget) {
        self.sheet = sheet
        self.cells = cells
        largestCell = limits.cell
        self.budget = budget
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(XLSXProblem) {
        switch name {
        case "sheetData": isInRows = true
        case "row" where isInRows: try startRow(attributes)
        case "c" where isInRows: try startCell(attributes)
        case "v" where isInRows, "t" where isInRows: isInText = !isPhonetic
        case "rPh": isPhonetic = true
        case "mergeCell":
            if let reference = attributes["ref"] { try merges.add(reference, of: "工作表“\(sheet)”") }
        default: break
        }
    }

    func end(_ name: XMLName) throws(XLSXProblem) {
        switch name {
        case "v", "t": isInText = false
        case "rPh": isPhonetic = false
        case "c" where isInRows: try endCell()
        case "row" where isInRows: try endRow()
        case "sheetData": isInRows = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XLSXProblem) {
        guard isInText else { return }
        guard content.count + bytes.count <= largestCell else { throw tooLarge }
        content.append(contentsOf: bytes)
    }

    private func startRow(_ attributes: XMLAttributes) throws(XLSXProblem) {
        let next = attributes["r"].map { $0.number ?? 0 } ?? number + 1
        guard next > number, next <= XLSXReference.rows else { throw .damaged("工作表“\(sheet)”第\(number)行后面的行号不对") }
        number = next
        column = -1
    }

    private func startCell(_ attributes: XMLAttributes) throws(XLSXProblem) {
        if let reference = attributes["r"] {
            guard let place = XLSXReference(reference.bytes) else {
                throw .damaged("工作表“\(sheet)”的单元格“\(reference.text.prefix(20))”不对")
            }
            column = place.column
        } else {
            column += 1
            guard column < XLSXReference.columns else { throw .damaged("工作表“\(sheet)”第\(number)行太宽") }
        }
        kind = XLSXCells.Kind(attributes["t"])
        style = attributes["s"]?.number ?? 0
        content.removeAll(keepingCapacity: true)
    }

    private func endCell() throws(XLSXProblem) {
        guard !content.isEmpty else { return }
        guard let text = cells.text(kind, style: style, content) else { throw .damaged("单元格\(place)指向没有的共享字符串") }
        guard !text.isEmpty else { return }
        guard text.utf8.count <= largestCell else { throw tooLarge }
        while row.count <= column { row.append("") }
        row[column] = text
    }

    private func endRow() throws(XLSXProblem) {
        guard !row.isEmpty else { return }
        try budget.spend(row, of: sheet)
        rows.append((number, row))
        row = []
    }

    private var tooLarge: XLSXProblem {
        .cellTooLarge(sheet: sheet, cell: XLSXReference.name(column: column, row: number), limit: largestCell)
    }

    private var place: String { "\(sheet)!\(XLSXReference.name(column: column, row: number))" }
}
