/// Turns the rows of tonight's files into messages and records; what cannot become one is kept with its place and
/// reason.
///
/// - Shapes: for every file, rows read = accepted + rejected + superseded.
/// - Order: files by batch, corrected copies after what they correct; rows as they stand; keys do not depend on either.
/// - Throws: ``ReconciliationError`` when a file does not add up; errors of the sealer.
public struct Ingest: Sendable {
    private let dialects: [Dialect]
    private let channels: [ChannelID: String]
    private let sessions: SessionDays
    private let parameters: IngestParameters
    private let sealer: Sealer

    /// - Parameters:
    ///   - channels: their names, by id.
    ///   - sessions: whose days stand for those that rows leave out.
    public init(
        dialects: [Dialect], channels: [ChannelID: String], sessions: [Activity.Session] = [],
        parameters: IngestParameters, sealer: Sealer
    ) {
        self.sessions = SessionDays(sessions)
        self.dialects = dialects
        self.channels = channels
        self.parameters = parameters
        self.sealer = sealer
    }

    public func callAsFunction(_ files: [InboxFile], known: KnownItems) throws -> Intake {
        var known = known
        var intake = Intake()
        for file in inOrder(files) {
            let (receipt, parts) = try read(file, &known)
            guard receipt.balances else { throw ReconciliationError(receipt: receipt) }
            intake.files.append(receipt)
            for part in parts { intake.add(part) }
        }
        intake.files.sort { $0.name < $1.name }
        return intake
    }

    private func inOrder(_ files: [InboxFile]) -> [InboxFile] {
        files.map { ($0, BatchName(file: $0.name, marks: parameters.correctionMarks)) }
            .sorted { ($0.1.name, $0.1.additions, $0.0.name) < ($1.1.name, $1.1.additions, $1.0.name) }.map(\.0)
    }

    private func read(_ file: InboxFile, _ known: inout KnownItems) throws -> (FileReceipt, [TableReader.Part]) {
        if let earlier = known.files[file.digest] {
            return (FileReceipt(name: file.name, digest: file.digest, status: .seen(as: earlier)), [])
        }
        switch file.content {
        case .refused(let diagnostic):
            return (FileReceipt(name: file.name, digest: file.digest, status: .refused(diagnostic)), [])
        case .grids(let grids):
            return try read(grids, of: file, &known)
        }
    }

    private func read(
        _ grids: [Grid], of file: InboxFile, _ known: inout KnownItems
    ) throws -> (FileReceipt, [TableReader.Part]) {
        let understanding = FileUnderstanding(file, grids, dialects, channels: channels)
        let (format, encoding) = (grids.first?.format, grids.first?.encoding)
        if let problem = understanding.problem {
            return (
                FileReceipt(
                    name: file.name, digest: file.digest, status: .refused(problem), format: format,
                    encoding: encoding, remarks: understanding.remarks, question: understanding.question), []
            )
        }
        known.files[file.digest] = file.name
        let parts = try understanding.tables.map {
            try TableReader(file, $0.table, $0.map, sessions, parameters, sealer).read(&known)
        }
        return (receipt(file, format, encoding, understanding, parts), parts)
    }

    private func receipt(
        _ file: InboxFile, _ format: String?, _ encoding: String?, _ understanding: FileUnderstanding,
        _ parts: [TableReader.Part]
    ) -> FileReceipt {
        let tables = understanding.tables
        return FileReceipt(
            name: file.name, digest: file.digest, status: .received, format: format, encoding: encoding,
            dialect: tables.map(\.map.dialect.name).unique().joined(separator: "、"),
            kind: tables.first?.map.dialect.kind, channel: tables.first?.map.dialect.channel,
            columns: tables.map(\.summary).unique(), read: parts.reduce(0) { $0 + $1.read },
            accepted: parts.reduce(0) { $0 + $1.accepted }, rejected: parts.reduce(0) { $0 + $1.rejections.count },
            superseded: parts.reduce(0) { $0 + $1.superseded },
            unusedColumns: tables.flatMap(\.unusedColumns).unique(),
            remarks: parts.flatMap(\.remarks) + undated(parts, file) + understanding.remarks)
    }

    /// One a file: people leave the day out in every row or in none.
    private func undated(_ parts: [TableReader.Part], _ file: InboxFile) -> [Diagnostic] {
        let rows = parts.reduce(0) { $0 + $1.undated }
        guard rows > 0 else { return [] }
        return [
            Diagnostic(
                "time-without-day", .warning, at: SourceLocation(file: file.name), "\(rows)行的时间只有钟点，按没有时间收下",
                hint: "在时间里写上日期；或在“场次”一列、工作表名或文件名里写第几场")
        ]
    }
}

extension Intake {
    fileprivate mutating func add(_ part: TableReader.Part) {
        // The first and often only file's messages are many, and taken over without a copy.
        if messages.isEmpty { messages = part.messages } else { messages += part.messages }
        records += part.records
        rejections += part.rejections
        restatements += part.restatements
        if let batch = part.batch { batches.append(batch) }
        if let sheet = part.questionnaire, !questionnaires.contains(where: { $0.key == sheet.key }) {
            questionnaires.append(sheet)
        }
    }
}

extension FileUnderstanding.Understood {
    /// `编号 ← 工单编号，正文 ← 诉求内容；表头第2行`
    var summary: String {
        let fields = Dialect.Field.allCases.compactMap { field in
            map.indices[field].map { "\(field.title) ← \(table.header.cell($0))" }
        }
        let place = [
            table.sheet.map { "“\($0)”" },
            table.headerRows.map { $0.count == 1 ? "表头第\($0.lowerBound)行" : "表头第\($0.lowerBound)—\($0.upperBound)行" },
        ].compactMap { $0 }.joined(separator: "，")
        let questions = map.dialect.answers == nil ? "" : "；题目\(map.others.count)列"
        return (place.isEmpty ? "" : place + "：") + fields.joined(separator: "，") + questions
    }

    /// Named columns that nothing is done with; the questions of a survey are not such.
    var unusedColumns: [String] {
        guard map.dialect.answers == nil else { return [] }
        return map.others.filter { column in
            let name = table.header.cell(column)
            return name != ColumnNames.unnamed(column) || table.rows.contains { !$0.cells.cell(column).isBlank }
        }.map { table.header.cell($0) }
    }
}
