/// Turns the rows of tonight's files into messages; what cannot become one is kept with its place and reason.
///
/// - Shapes: for every file, rows read = accepted + rejected + superseded.
/// - Order: files by name, rows as they stand; keys do not depend on either.
/// - Throws: ``ReconciliationError`` when a file does not add up; errors of the sealer.
public struct Ingest: Sendable {
    private let dialects: [Dialect]
    private let sealer: Sealer

    public init(dialects: [Dialect], sealer: Sealer) {
        self.dialects = dialects
        self.sealer = sealer
    }

    public func callAsFunction(_ files: [InboxFile], known: KnownItems) throws -> Intake {
        var known = known
        var receipts: [FileReceipt] = []
        var messages: [Message] = []
        var rejections: [KeptRejection] = []
        for file in files.sorted(by: { $0.name < $1.name }) {
            let (receipt, parts) = try read(file, &known)
            guard receipt.balances else { throw ReconciliationError(receipt: receipt) }
            receipts.append(receipt)
            messages += parts.flatMap(\.messages)
            rejections += parts.flatMap(\.rejections)
        }
        return Intake(files: receipts, messages: messages, rejections: rejections)
    }

    private func read(_ file: InboxFile, _ known: inout KnownItems) throws -> (FileReceipt, [TableReader.Part]) {
        if let earlier = known.files[file.digest] {
            return (FileReceipt(name: file.name, digest: file.digest, status: .seen(as: earlier)), [])
        }
        switch file.content {
        case .refused(let diagnostic):
            return (FileReceipt(name: file.name, digest: file.digest, status: .refused(diagnostic)), [])
        case .tables(let tables):
            return try read(tables, of: file, &known)
        }
    }

    /// Tables without a text column are left out when another of the file has one; a file in which none has one waits
    /// for its header to be mended.
    private func read(
        _ tables: [Table], of file: InboxFile, _ known: inout KnownItems
    ) throws -> (FileReceipt, [TableReader.Part]) {
        let understood = tables.compactMap { table in ColumnMap.recognise(table.header, dialects).map { (table, $0) } }
        let others = tables.filter { ColumnMap.recognise($0.header, dialects) == nil }
        guard let first = understood.first else { return (refused(file, tables), []) }
        known.files[file.digest] = file.name
        var parts = try understood.map { table, map in
            var reader = TableReader(file, table, map, sealer)
            return try reader.read(&known.items)
        }
        parts[0].remarks += others.map { unread($0, of: file) }
        let receipt = FileReceipt(
            name: file.name, digest: file.digest, status: .received, format: first.0.format,
            encoding: first.0.encoding, dialect: understood.map(\.1.dialect.name).unique().joined(separator: "、"),
            channel: first.1.dialect.channel, read: parts.reduce(0) { $0 + $1.read },
            accepted: parts.reduce(0) { $0 + $1.messages.count },
            rejected: parts.reduce(0) { $0 + $1.rejections.count },
            superseded: parts.reduce(0) { $0 + $1.superseded },
            unusedColumns: understood.flatMap(\.1.unused).unique(), remarks: parts.flatMap(\.remarks))
        return (receipt, parts)
    }

    private func unread(_ table: Table, of file: InboxFile) -> Diagnostic {
        Diagnostic(
            "sheet-not-read", .warning, at: SourceLocation(file: file.name, sheet: table.sheet),
            "工作表没有写意见或诉求的列，\(table.rows.count)行没有读", hint: "如果它也是来件，把正文所在列的表头改成认识的名称")
    }

    private func refused(_ file: InboxFile, _ tables: [Table]) -> FileReceipt {
        let known = Set(dialects.flatMap { $0.columns.values.joined() })
        // Only names we know are repeated: the first row of a file without a header holds a citizen's words.
        let header = tables.first?.header ?? []
        let found = header.filter { known.contains(Dialect.normal($0)) }.joined(separator: "、")
        let wanted = dialects.flatMap { $0.columns[.text] ?? [] }.unique().prefix(12).joined(separator: "、")
        let rows = tables.reduce(0) { $0 + $1.rows.count }
        let diagnostic = Diagnostic(
            "missing-column", at: SourceLocation(file: file.name, sheet: tables.first?.sheet, row: 1),
            "找不到写有意见或诉求内容的列，\(rows)行都没有读；第一行有\(header.count)列，认得的：\(found.isEmpty ? "无" : found)",
            hint: "把正文所在列的表头改成其中之一：\(wanted)；或在 dialects 里给它添一个别名")
        return FileReceipt(
            name: file.name, digest: file.digest, status: .refused(diagnostic), format: tables.first?.format,
            encoding: tables.first?.encoding)
    }
}
