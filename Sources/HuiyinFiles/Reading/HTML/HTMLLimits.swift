/// What a page may cost; beyond it is refused.
struct HTMLLimits: Sendable {
    /// Of all tables, with the columns that merged cells take and the gaps left of a filled cell.
    var cells = 5_000_000
    /// Bytes; the text of a table inside of a cell counts for both.
    var text = 256 << 20
    /// Tables inside of each other. Pages laid out with tables have about six levels; of deeper ones the text alone is
    /// read.
    var depth = 16

    static let columns = 16_384
    /// Columns that one cell may take, as browsers limit it.
    static let span = 1000
    static let rows = 1_048_576
}

/// What is left of the limits that all tables of a page share.
struct HTMLBudget {
    private let limits: HTMLLimits
    private var cells = 0
    private var text = 0

    init(_ limits: HTMLLimits) { self.limits = limits }

    mutating func spend(cells: Int = 0, text: Int = 0) throws(FileForm.Problem) {
        self.cells += cells
        self.text += text
        if self.cells > limits.cells { throw .oversizedPage("网页表格的单元格超过\(limits.cells)个") }
        if self.text > limits.text { throw .oversizedPage("网页表格的文字超过\(limits.text)字节") }
    }
}

extension FileForm.Problem {
    static func oversizedPage(_ summary: String) -> Self {
        Self("oversized-page", summary, hint: "分成几个文件，或请原系统导出为 XLSX")
    }
    static let cutOffPage = Self("damaged-page", "网页没有写完，最后一个标记不完整", hint: "请原系统重新导出；或用浏览器打开核对后另存")
    static let noTable = Self("no-table", "网页里没有表格", hint: "把里面的来件存为文本文件或 Excel 表格，再放进来")
}
