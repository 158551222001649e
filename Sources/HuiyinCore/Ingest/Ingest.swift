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
            let part = try read(file, &known)
            guard part.receipt.balances else { throw ReconciliationError(receipt: part.receipt) }
            receipts.append(part.receipt)
            messages += part.messages
            rejections += part.rejections
        }
        return Intake(files: receipts, messages: messages, rejections: rejections)
    }

    private func read(_ file: InboxFile, _ known: inout KnownItems) throws -> FileReader.Part {
        if let earlier = known.files[file.digest] {
            return .init(receipt: FileReceipt(name: file.name, digest: file.digest, status: .seen(as: earlier)))
        }
        switch file.content {
        case .refused(let diagnostic):
            return .init(receipt: FileReceipt(name: file.name, digest: file.digest, status: .refused(diagnostic)))
        case .table(let table):
            guard let map = ColumnMap.recognise(table.header, dialects) else { return refused(file, table) }
            known.files[file.digest] = file.name
            var reader = FileReader(file, table, map, sealer)
            return try reader.read(&known.items)
        }
    }

    /// Without a text column every row would be rejected; the file waits for its header to be mended instead.
    private func refused(_ file: InboxFile, _ table: Table) -> FileReader.Part {
        let known = Set(dialects.flatMap { $0.columns.values.joined() })
        // Only names we know are repeated: the first row of a file without a header holds a citizen's words.
        let found = table.header.filter { known.contains(Dialect.normal($0)) }.joined(separator: "、")
        let wanted = dialects.flatMap { $0.columns[.text] ?? [] }.unique().prefix(12).joined(separator: "、")
        let diagnostic = Diagnostic(
            "missing-column", at: SourceLocation(file: file.name, row: 1),
            "找不到写有意见或诉求内容的列，\(table.rows.count)行都没有读；第一行有\(table.header.count)列，认得的：\(found.isEmpty ? "无" : found)",
            hint: "把正文所在列的表头改成其中之一：\(wanted)；或在 dialects 里给它添一个别名")
        return .init(
            receipt: FileReceipt(
                name: file.name, digest: file.digest, status: .refused(diagnostic), format: table.format,
                encoding: table.encoding))
    }
}
