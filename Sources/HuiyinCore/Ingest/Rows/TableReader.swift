/// The rows of one table on their way to messages and records.
struct TableReader {
    struct Part {
        var messages: [Message] = []
        var records: [FormRecord] = []
        var questionnaire: Questionnaire?
        var rejections: [KeptRejection] = []
        var remarks: [Diagnostic] = []
        var restatements: [Restatement] = []
        /// Rows with a time of day and no day.
        var undated = 0
        var batch: ReceivedBatch?
        var read = 0
        var accepted = 0
        var superseded = 0
    }

    private let file: InboxFile
    private let table: Table
    private let map: ColumnMap
    private let sessions: SessionDays
    private let parameters: IngestParameters
    private let sealer: Sealer
    private let place: SourceLocation

    init(
        _ file: InboxFile, _ table: Table, _ map: ColumnMap, _ sessions: SessionDays, _ parameters: IngestParameters,
        _ sealer: Sealer
    ) {
        self.file = file
        self.table = table.filledDown(map.groupingColumns)
        self.map = map
        self.sessions = sessions
        self.parameters = parameters
        self.sealer = sealer
        place = SourceLocation(file: file.name, sheet: table.sheet)
    }

    func read(_ known: inout KnownItems) throws -> Part {
        let scan = try RowScan(table, map, place, sessions, parameters, sealer)
        let match = BatchMatch(
            scan.entries, batchName: batchName, file: file.name, share: parameters.correctionShare, known: known)
        known.add(match)
        var part = Part(rejections: scan.rejections, remarks: scan.remarks, batch: match.batch, read: scan.read)
        try make(scan.entries, match, &part)
        part.restatements += match.withdrawn.map { Restatement(item: $0, by: nil, file: file.name) }
        if let replaces = match.replaces { part.remarks.append(note(part, replaces, match)) }
        return part
    }

    private func make(_ entries: [RowEntry], _ match: BatchMatch, _ part: inout Part) throws {
        let maker = RowMaker(table, map, place, sealer)
        if maker.sheets == nil { part.messages.reserveCapacity(entries.count) }
        for (entry, outcome) in zip(entries, match.outcomes) {
            guard case .new(let key, let origin, let corrects) = outcome else {
                part.superseded += 1
                continue
            }
            part.accepted += 1
            if let corrects { part.restatements.append(Restatement(item: corrects, by: key, file: file.name)) }
            guard let sheets = maker.sheets else {
                part.messages.append(try maker.message(entry, key, origin, corrects: corrects))
                continue
            }
            let record = try maker.record(entry, key, origin, sheets)
            part.records.append(record)
            // What a discipline form says is for its own group alone.
            if map.dialect.kind != .discipline { part.messages += maker.suggestions(entry, record, sheets) }
        }
        if let sheets = maker.sheets { add(sheets, to: &part) }
    }

    private func add(_ sheets: AnswerSheets, to part: inout Part) {
        part.questionnaire = sheets.questionnaire
        if map.dialect.kind.isSecret, map.indices.keys.contains(where: { $0.person != nil }) {
            part.remarks.append(
                Diagnostic(
                    "named-secret-form", .warning, at: place, "\(map.dialect.kind.title)不记名，文件里却有姓名或联系方式的列；没有存",
                    hint: "请收集的单位去掉这些列"))
        }
        guard map.dialect.kind == .survey, !sheets.otherOpen.isEmpty else { return }
        part.remarks.append(
            Diagnostic(
                "open-answers-kept", .note, at: place,
                "\(sheets.otherOpen.count)道开放题的回答随问卷存下，没有当作意见分办",
                hint: "要分办的，在 dialects 的 suggestions 里写上题目里的一个词"))
    }

    /// The source, the file's name as far as corrected copies share it, and the sheet.
    private var batchName: UInt64 {
        var hash = StableHash()
        for part in [
            map.dialect.channel, map.dialect.kind.rawValue,
            BatchName(file: file.name, marks: parameters.correctionMarks).name, table.sheet ?? "",
        ] { hash.combine(part) }
        return hash.value
    }

    private func note(_ part: Part, _ replaces: String, _ match: BatchMatch) -> Diagnostic {
        let corrected = part.restatements.count { $0.by != nil }
        return Diagnostic(
            "corrected-file", .note, at: place,
            "更正“\(replaces)”：\(corrected)行改过，\(match.withdrawn.count)行撤去，\(part.accepted - corrected)行新增，\(part.superseded)行相同"
        )
    }
}
