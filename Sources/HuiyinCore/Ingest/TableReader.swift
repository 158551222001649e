import HanText

/// The rows of one table on their way to messages.
struct TableReader {
    struct Part {
        var messages: [Message] = []
        var rejections: [KeptRejection] = []
        var remarks: [Diagnostic] = []
        var superseded = 0
        /// Rows that are items, or should be: all but totals.
        var read = 0
    }

    private static let totals: Set<String> = ["合计", "总计", "小计", "共计"]

    private let place: SourceLocation
    private let table: Table
    private let map: ColumnMap
    private let sealer: Sealer
    /// Sets rows without an own identity apart from those of other files. The order of rows does not matter, and who
    /// said them has no part in it.
    private let fileKey: UInt64
    private var occurrences: [UInt64: UInt64] = [:]
    private var part = Part()

    init(_ file: InboxFile, _ table: Table, _ map: ColumnMap, _ sealer: Sealer) {
        place = SourceLocation(file: file.name, sheet: table.sheet)
        self.table = table
        self.map = map
        self.sealer = sealer
        fileKey = table.rows.reduce(0) { sum, row in
            var hash = StableHash()
            for field in [Dialect.Field.session, .title, .text] { hash.combine(map.value(field, row) ?? "") }
            return sum &+ hash.value
        }
    }

    mutating func read(_ known: inout Set<ItemKey>) throws -> Part {
        for row in table.rows {
            let place = place.row(row.number)
            if isTotal(row) {
                part.remarks.append(Diagnostic("total-row", .note, at: place, "合计行，不计入", hint: nil))
                continue
            }
            part.read += 1
            if let fault = row.fault {
                try reject(
                    Rejection(
                        source: place.column(fault.column.map { table.header[$0] }), reason: fault.reason,
                        found: fault.found),
                    raw: fault.raw)
            } else if let message = try message(row, place) {
                if known.insert(message.key).inserted { part.messages.append(message) } else { part.superseded += 1 }
            }
        }
        if table.rows.isEmpty {
            part.remarks.append(
                Diagnostic(
                    "no-rows", .warning, at: place, "只有表头，没有数据行", hint: "如果当天确有来件，请重新导出"))
        }
        return part
    }

    /// A sum below a list: no text, and a word for it in front.
    private func isTotal(_ row: Table.Row) -> Bool {
        guard row.fault == nil, map.value(.text, row) == nil,
            let first = row.cells.first(where: { !$0.trimmed.isEmpty })
        else { return false }
        return TableReader.totals.contains(Dialect.normal(first))
    }

    private mutating func message(_ row: Table.Row, _ place: SourceLocation) throws -> Message? {
        let title = map.value(.title, row).flatMap { hasContent($0) ? $0 : nil }
        let body = map.value(.text, row)
        guard let text = body.flatMap({ hasContent($0) ? $0 : nil }) ?? title else {
            try reject(row, place, body == nil ? .missingText : .noContent)
            return nil
        }
        let time = time(row, place)
        let ownTitle = body.map(hasContent) == true ? title : nil
        let key = key(row, time, ownTitle, text)
        return Message(
            key: key, id: map.value(.id, row) ?? key.description, channel: map.dialect.channel, source: place,
            time: time, session: map.value(.session, row), title: ownTitle, text: text,
            givenType: map.value(.type, row), person: try person(row, key))
    }

    private func hasContent(_ text: String) -> Bool { Folding.standard(text).contains(where: Script.isContent) }

    private mutating func time(_ row: Table.Row, _ place: SourceLocation) -> LocalTime? {
        guard let written = map.value(.time, row) else { return nil }
        if let time = LocalTime(written) { return time }
        part.remarks.append(
            Diagnostic(
                "bad-time", .warning, at: place.column(map.indices[.time].map { table.header[$0] }),
                "时间认不出来，这一条按没有时间收下", hint: "写成 2021-12-29 09:05 的样子"))
        return nil
    }

    /// By what was said and the source's own number. Who said it stays out: a key must tell nothing about a person.
    private mutating func key(_ row: Table.Row, _ time: LocalTime?, _ title: String?, _ text: String) -> ItemKey {
        let id = map.value(.id, row)
        var hash = StableHash()
        hash.combine(map.dialect.channel)
        for part in [id, time?.description, map.value(.session, row), title, text] { hash.combine(part ?? "") }
        if id == nil {
            let occurrence = occurrences[hash.value, default: 0]
            occurrences[hash.value] = occurrence + 1
            hash.combine(occurrence)
            if time == nil { hash.combine(fileKey) }
        }
        return ItemKey(hash.value)
    }

    private func person(_ row: Table.Row, _ key: ItemKey) throws -> [PersonField: Sealed] {
        var person: [PersonField: Sealed] = [:]
        for field in Dialect.Field.allCases {
            guard let kind = field.person, let value = map.value(field, row) else { continue }
            person[kind] = try sealer(value, field: kind, of: key)
        }
        return person
    }

    private mutating func reject(_ row: Table.Row, _ place: SourceLocation, _ reason: Rejection.Reason) throws {
        let column = map.indices[.text].map { table.header[$0] }
        try reject(
            Rejection(source: place.column(column), reason: reason),
            raw: Array(row.cells.joined(separator: "\u{1F}").utf8))
    }

    private mutating func reject(_ rejection: Rejection, raw: [UInt8]) throws {
        let sealed = try sealer(raw: raw, of: rejection.source)
        part.rejections.append(KeptRejection(rejection: rejection, raw: sealed))
    }
}
