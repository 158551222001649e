/// Rows under a header, whatever the format was.
struct Table: Sendable {
    let format: String
    let encoding: String
    /// Nil when the file holds one table alone.
    let sheet: String?
    /// Each name once.
    let header: [String]
    /// Where the header stands, as people count; nil when it stands nowhere.
    let headerRows: ClosedRange<Int>?
    let rows: [Grid.Row]
    /// Rows that repeat the header, as printed lists do on each page.
    let repeatedHeaders: [Int]
    private let blocks: [Grid.Block]

    init(
        format: String, encoding: String, sheet: String? = nil, header: [String], headerRows: ClosedRange<Int>? = 1...1,
        rows: [Grid.Row], repeatedHeaders: [Int] = [], blocks: [Grid.Block] = []
    ) {
        self.format = format
        self.encoding = encoding
        self.sheet = sheet
        self.header = header
        self.headerRows = headerRows
        self.rows = rows
        self.repeatedHeaders = repeatedHeaders
        self.blocks = blocks
    }

    /// The same table with the values of some columns filled down where cells were merged.
    ///
    /// Only for columns that group rows, such as a category: a value filled down elsewhere would be taken for what
    /// each person said.
    func filledDown(_ columns: Set<Int>) -> Table {
        let tall = blocks.filter { $0.rows.count > 1 && columns.contains($0.columns.lowerBound) }
        guard !tall.isEmpty else { return self }
        let places = Dictionary(rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        var filled = rows
        for block in tall {
            guard let top = places[block.rows.lowerBound] else { continue }
            let value = rows[top].cells.cell(block.columns.lowerBound)
            for place in rows[top...].indices.dropFirst().prefix(while: { rows[$0].number <= block.rows.upperBound }) {
                filled[place] = filled[place].setting(block.columns.lowerBound, to: value)
            }
        }
        return Table(
            format: format, encoding: encoding, sheet: sheet, header: header, headerRows: headerRows, rows: filled,
            repeatedHeaders: repeatedHeaders, blocks: [])
    }
}

extension Grid.Row {
    fileprivate func setting(_ column: Int, to value: String) -> Grid.Row {
        guard column < cells.count, cells[column].isBlank else { return self }
        var changed = cells
        changed[column] = value
        return Grid.Row(number: number, cells: changed)
    }
}
