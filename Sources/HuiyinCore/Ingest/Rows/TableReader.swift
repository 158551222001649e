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
        var part = Part(
            rejections: scan.rejections, remarks: scan.remarks, undated: scan.undated, batch: match.batch,
            read: scan.read)
        let maker = RowMaker(table, map, place, sealer)
        if let sheets = maker.sheets {
            try makeRecords(scan.entries, match, maker, sheets, &known, &part)
        } else {
            try makeMessages(scan.entries, match, maker, &part)
        }
        part.superseded = scan.entries.count - part.accepted
        withdraw(match, maker, &known, &part)
        if let replaces = match.replaces { part.remarks.append(note(part, replaces, match)) }
        return part
    }

    private func makeMessages(_ entries: [RowEntry], _ match: BatchMatch, _ maker: RowMaker, _ part: inout Part) throws
    {
        part.messages.reserveCapacity(entries.count)
        for (entry, outcome) in zip(entries, match.outcomes) {
            guard case .new(let key, let origin, let corrects) = outcome else { continue }
            part.accepted += 1
            if let corrects { part.restate(corrects, by: key, file.name) }
            part.messages.append(try maker.message(entry, key, origin, corrects: corrects))
        }
    }

    private func makeRecords(
        _ entries: [RowEntry], _ match: BatchMatch, _ maker: RowMaker, _ sheets: AnswerSheets,
        _ known: inout KnownItems, _ part: inout Part
    ) throws {
        for (entry, outcome) in zip(entries, match.outcomes) {
            guard case .new(let key, let origin, let corrects) = outcome else { continue }
            part.accepted += 1
            let record = try maker.record(entry, key, origin, sheets)
            part.records.append(record)
            // What a discipline form says is for its own group alone.
            let said = map.dialect.kind == .discipline ? [] : maker.suggestions(entry, record, sheets, corrects, known)
            if let corrects {
                part.restate(corrects, by: key, file.name)
                restateSuggestions(of: corrects, by: said, maker, &known, &part)
            }
            for message in said { known.add(message.key) }
            part.messages += said
        }
        add(sheets, to: &part)
    }

    /// What an answer sheet suggested goes with it: another sheet's words take its place, or it is withdrawn.
    private func restateSuggestions(
        of record: ItemKey, by said: [Message], _ maker: RowMaker, _ known: inout KnownItems, _ part: inout Part
    ) {
        for item in maker.suggestionKeys(of: record) where known.counts(item) {
            part.restate(item, by: said.first { $0.corrects == item }?.key, file.name)
            known.addRestated(item)
        }
    }

    private func withdraw(_ match: BatchMatch, _ maker: RowMaker, _ known: inout KnownItems, _ part: inout Part) {
        for row in match.withdrawn {
            part.restate(row, by: nil, file.name)
            restateSuggestions(of: row, by: [], maker, &known, &part)
        }
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
        let corrected = match.outcomes.count { if case .new(_, _, .some) = $0 { true } else { false } }
        return Diagnostic(
            "corrected-file", .note, at: place,
            "更正“\(replaces)”：\(corrected)行改过，\(match.withdrawn.count)行撤去，\(part.accepted - corrected)行新增，\(part.superseded)行相同"
        )
    }
}

extension TableReader.Part {
    fileprivate mutating func restate(_ item: ItemKey, by other: ItemKey?, _ file: String) {
        restatements.append(Restatement(item: item, by: other, file: file))
    }
}
