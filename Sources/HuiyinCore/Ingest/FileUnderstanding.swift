/// What a file's grids are: tables with their columns, forms, a letter; or something a person has to settle.
struct FileUnderstanding {
    struct Understood {
        let table: Table
        let map: ColumnMap
    }

    /// Known columns named in a message.
    private static let named = 8

    var tables: [Understood] = []
    /// Sheets that are left out, each with why.
    var remarks: [Diagnostic] = []
    /// Why nothing can be read.
    var problem: Diagnostic?
    var question: MappingQuestion?

    private let file: String
    private let dialects: [Dialect]
    private let vocabulary: HeaderVocabulary
    private let channels: [ChannelID: String]

    init(_ file: InboxFile, _ grids: [Grid], _ dialects: [Dialect], channels: [ChannelID: String]) {
        self.file = file.name
        self.dialects = dialects
        vocabulary = HeaderVocabulary(dialects)
        self.channels = channels
        if let mapping = file.mapping, MappingQuestion.isAnswered(mapping.text) {
            settle(mapping, grids)
        } else {
            recognise(grids)
        }
    }

    // MARK: By itself

    private mutating func recognise(_ grids: [Grid]) {
        let search = HeaderSearch(vocabulary: vocabulary)
        var others: [(grid: Grid, header: Header?)] = []
        for grid in grids where !grid.isHidden {
            let header = search.header(of: grid)
            if let header, let found = understood(Table(grid, header)) {
                tables.append(found)
            } else {
                others.append((grid, header))
            }
        }
        if tables.isEmpty {
            readForms(others.map(\.grid))
        } else {
            for (grid, _) in others where !grid.isCaption { leaveOut(grid.rows.count, of: grid.sheet) }
        }
        for grid in grids where grid.isHidden { remarkHidden(grid) }
        if tables.isEmpty, problem == nil { ask(others) }
    }

    private func understood(_ table: Table) -> Understood? {
        ColumnMap.recognise(table.header, dialects, rows: table.rows).map { Understood(table: table, map: $0) }
    }

    private mutating func readForms(_ grids: [Grid]) {
        var reader = FormReader(dialects, vocabulary)
        if let table = reader.table(of: grids), let found = understood(table) {
            tables.append(found)
        } else if reader.isBlank {
            problem = Diagnostic(
                "blank-form", at: SourceLocation(file: file), "是一份表，但意见或诉求一栏没有填写", hint: "补填后再放进来；作废的移出收件夹")
        } else if LetterReader.isLetter(grids), let table = LetterReader.table(of: grids), let found = understood(table)
        {
            tables.append(found)
        }
    }

    private mutating func leaveOut(_ rows: Int, of sheet: String?) {
        guard rows > 0 else { return }
        remarks.append(
            Diagnostic(
                "sheet-not-read", .warning, at: SourceLocation(file: file, sheet: sheet),
                "工作表没有写意见或诉求的列，\(rows)行没有读", hint: "如果它也是来件，把正文所在列的表头改成认识的名称"))
    }

    private mutating func remarkHidden(_ grid: Grid) {
        guard !grid.rows.isEmpty else { return }
        remarks.append(
            Diagnostic(
                "hidden-sheet", .note, at: SourceLocation(file: file, sheet: grid.sheet),
                "隐藏的工作表，\(grid.rows.count)行没有读", hint: "要收的，在 Excel 或 WPS 里取消隐藏"))
    }

    private mutating func ask(_ others: [(grid: Grid, header: Header?)]) {
        let rows = others.reduce(0) { $0 + max(0, $1.grid.rows.count - ($1.header?.rows.count ?? 0)) }
        guard let (grid, header) = others.max(by: { $0.grid.rows.count < $1.grid.rows.count }), !grid.rows.isEmpty
        else {
            problem = Diagnostic(
                "empty-file", at: SourceLocation(file: file), "文件里没有一行内容", hint: "请原系统重新导出；确无来件的可以删去这个文件")
            return
        }
        // Only names we know are repeated: what looks like a header may be the first thing a citizen said.
        let known = header?.names.filter(vocabulary.isField).prefix(FileUnderstanding.named) ?? []
        question = MappingQuestion(
            file: file, grid,
            header.map { Header(names: $0.names.map { vocabulary.isField($0) ? $0 : "" }, rows: $0.rows) },
            channels: channels)
        problem = Diagnostic(
            "missing-column",
            at: SourceLocation(file: file, sheet: grid.sheet, row: header.flatMap { grid.rows[$0.rows].first?.number }),
            "找不到写有意见或诉求内容的列，\(rows)行都没有读；认得的列：\(known.isEmpty ? "无" : known.joined(separator: "、"))",
            hint: "核对旁边的“\(question!.name)”，把“确认”改成 是，再运行一次；或把正文所在列的表头改成“诉求内容”或“意见建议”")
    }

    // MARK: As the office says

    private mutating func settle(_ file: DefinitionFile, _ grids: [Grid]) {
        do throws(DiagnosticList) {
            apply(try FileMapping.read(file, channels: channels), grids)
        } catch {
            problem = error.diagnostics.first
        }
    }

    private mutating func apply(_ mapping: FileMapping, _ grids: [Grid]) {
        for table in mapping.tables(of: grids.filter { !$0.isHidden && !$0.rows.isEmpty }) {
            if let map = ColumnMap(mapping.dialect, table.header) {
                tables.append(Understood(table: table, map: map))
            } else {
                leaveOut(table.rows.count, of: table.sheet)
            }
        }
        if tables.isEmpty {
            problem = Diagnostic(
                "missing-column", at: SourceLocation(file: file), "对照文件里写的正文列，文件里没有",
                hint: "列名照文件的表头写，或写“第几列”")
        }
    }
}
