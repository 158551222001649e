import HanText

/// Goes through the rows of one table: totals and repeated headers are left out, what cannot be used is rejected with
/// its place and reason, the others become entries.
struct RowScan {
    private static let totals: Set<String> = ["合计", "总计", "小计", "共计", "累计"]

    let table: Table
    let map: ColumnMap
    private let columns: RowColumns
    private let source: RowSource
    private let sessions: SessionDays
    let place: SourceLocation
    let sealer: Sealer
    /// Characters.
    private let shortestNumber: Int

    private(set) var entries: [RowEntry] = []
    private(set) var rejections: [KeptRejection] = []
    private(set) var remarks: [Diagnostic] = []
    /// Rows with a time of day and no day.
    private(set) var undated = 0
    /// Rows that are items, or should be.
    private(set) var read = 0

    init(
        _ table: Table, _ map: ColumnMap, _ place: SourceLocation, _ sessions: SessionDays,
        _ parameters: IngestParameters, _ sealer: Sealer
    ) throws {
        self.sessions = sessions
        shortestNumber = parameters.shortestNumber
        self.table = table
        self.map = map
        columns = RowColumns(map)
        source = RowSource(map.dialect)
        self.place = place
        self.sealer = sealer
        entries.reserveCapacity(table.rows.count)
        for row in table.rows { try scan(row, place.row(row.number)) }
        for number in table.repeatedHeaders {
            remarks.append(Diagnostic("repeated-header", .note, at: place.row(number), "重复的表头，不计入"))
        }
        if table.rows.isEmpty {
            remarks.append(
                Diagnostic("no-rows", .warning, at: place, "只有表头，没有数据行", hint: "如果当天确有来件，请重新导出"))
        }
    }

    private mutating func scan(_ row: Grid.Row, _ place: SourceLocation) throws {
        if isTotal(row) {
            remarks.append(Diagnostic("total-row", .note, at: place, "合计行，不计入"))
            return
        }
        read += 1
        if let fault = row.fault {
            let place = place.column(fault.column.map { table.header.cell($0) })
            try reject(Rejection(source: place, reason: fault.reason, found: fault.found), raw: fault.raw)
        } else if let field = mangled(row) {
            try reject(row, .mangledNumber, at: place.column(column(field)))
        } else if let reason = missing(row) {
            try reject(row, reason, at: place.column(column(.text)))
        } else {
            entries.append(entry(row, place))
        }
    }

    /// A sum below a list: a word for it in front, and no text.
    private func isTotal(_ row: Grid.Row) -> Bool {
        guard row.fault == nil, row.value(columns.text) == nil else { return false }
        return row.cells.lazy.filter { !$0.isBlank }.prefix(2).contains { RowScan.totals.contains(Dialect.normal($0)) }
    }

    private func mangled(_ row: Grid.Row) -> Dialect.Field? {
        columns.numbers.first { row.value($0.column).map(CellText.isMangledNumber) ?? false }?.field
    }

    /// Why a message has nothing to say. Forms of other kinds may be empty: that is an answer too.
    private func missing(_ row: Grid.Row) -> Rejection.Reason? {
        guard map.dialect.kind == .message else { return nil }
        if row.content(columns.text) != nil || row.content(columns.title) != nil { return nil }
        return row.value(columns.text) == nil ? .missingText : .noContent
    }

    private mutating func entry(_ row: Grid.Row, _ place: SourceLocation) -> RowEntry {
        let id = row.value(columns.id)
        let isRunning = map.hasRunningNumbers || (id?.unicodeScalars.count ?? 0) < shortestNumber
        let time = time(row, place)
        return RowEntry(row, source, id: id, isRunningNumber: isRunning, time: time) { part in
            map.dialect.kind == .message ? said(row, part) : answered(row, part)
        }
    }

    private func said(_ row: Grid.Row, _ part: (String) -> Void) {
        let (title, text) = (row.content(columns.title), row.content(columns.text))
        part(row.value(columns.session) ?? "")
        part(text == nil ? "" : title ?? "")
        part(text ?? title ?? "")
    }

    private func answered(_ row: Grid.Row, _ part: (String) -> Void) {
        for column in columns.answers { part(row.cells.cell(column).trimmed) }
    }

    private mutating func time(_ row: Grid.Row, _ place: SourceLocation) -> RowTime {
        guard let written = row.value(columns.time) else { return .none }
        if let time = CellText.time(written) { return RowTime(time: time, isDated: true) }
        if WrittenTime.clock(written) != nil {
            if let day = sessionDay(of: row) { return RowTime(time: CellText.time(written, on: day), isDated: false) }
            undated += 1
            return .none
        }
        remarks.append(
            Diagnostic(
                "bad-time", .warning, at: place.column(column(.time)), "时间认不出来，这一条按没有时间收下",
                hint: "写成 2021-12-29 09:05 的样子"))
        return .none
    }

    /// Of the session that the row names, or else its sheet, or else its file.
    private func sessionDay(of row: Grid.Row) -> Day? {
        let file = place.file.split(separator: "/").last.map(String.init)
        return [row.value(columns.session), place.sheet, file].lazy.compactMap { $0 }
            .compactMap { sessions.day(in: $0) }.first
    }

    private func column(_ field: Dialect.Field) -> String? { map.indices[field].map { table.header.cell($0) } }

    private mutating func reject(_ row: Grid.Row, _ reason: Rejection.Reason, at place: SourceLocation) throws {
        try reject(Rejection(source: place, reason: reason), raw: row.raw)
    }

    private mutating func reject(_ rejection: Rejection, raw: [UInt8]) throws {
        rejections.append(KeptRejection(rejection: rejection, raw: try sealer(raw: raw, of: rejection.source)))
    }
}

extension String {
    /// Whether there is a letter, a digit or an ideograph in it.
    var hasContent: Bool {
        NormalForm.units(self).contains(where: Script.isContent)
    }
}
