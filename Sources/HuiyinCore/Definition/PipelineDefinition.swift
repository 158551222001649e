/// The night run as its definition file says it. Every setting is in the file; no default hides in code.
public struct PipelineDefinition: Sendable, Equatable {
    /// Folder of the activity pack, relative to the definition file.
    public let pack: String
    /// Folder of the dialects, relative to the definition file.
    public let dialects: String
    public let workers: Int
    /// Bytes.
    public let largestCell: Int
    public let classify: ClassifyParameters
    public let deduplicate: DeduplicateParameters
    public let caseSummaries: SummaryParameters
    public let report: ReportParameters

    /// - Throws: every mistake at once, each with file, line and hint.
    public static func read(_ file: DefinitionFile) throws(DiagnosticList) -> PipelineDefinition {
        let log = DiagnosticLog()
        let definition = file.fields(log)?.reading(PipelineDefinition.init)
        try log.check()
        guard let definition else { throw DiagnosticList(log.diagnostics) }
        return definition
    }

    init(_ fields: Fields) {
        pack = fields.string("pack")
        dialects = fields.string("dialects")
        workers = fields.integer("workers", in: 1...64)
        let ingest = fields.nested("ingest") { $0.integer("largest_cell_bytes", in: 1024...104_857_600) }
        largestCell = ingest ?? 1024
        classify = fields.nested("classify", ClassifyParameters.init) ?? .zero
        deduplicate = fields.nested("deduplicate", DeduplicateParameters.init) ?? .zero
        caseSummaries = fields.nested("case_summaries", SummaryParameters.init) ?? SummaryParameters(sentences: 0, characters: 0)
        report = fields.nested("report", ReportParameters.init) ?? ReportParameters(listed: 0, decisions: 0)
    }
}

extension ClassifyParameters {
    init(_ fields: Fields) {
        let weight = 0.0...20.0
        self.init(
            strongWeight: fields.number("strong_weight", in: weight),
            generalWeight: fields.number("general_weight", in: weight),
            titleFactor: fields.number("title_factor", in: 1...10),
            aliasWeight: fields.number("alias_weight", in: weight),
            hintWeight: fields.number("hint_weight", in: weight),
            confusionWeight: fields.number("confusion_weight", in: weight),
            sceneWeight: fields.number("scene_weight", in: weight),
            misalignedFactor: fields.number("misaligned_factor", in: 0...1),
            sharpness: fields.number("sharpness", in: 0.5...5),
            doubt: fields.number("doubt", in: 0...20),
            directProbability: fields.number("direct_probability", in: 0...1),
            directMargin: fields.number("direct_margin", in: 0...1),
            manualProbability: fields.number("manual_probability", in: 0...1),
            secondMatterShare: fields.number("second_matter_share", in: 0...1))
    }

    static let zero = ClassifyParameters(
        strongWeight: 0, generalWeight: 0, titleFactor: 1, aliasWeight: 0, hintWeight: 0, confusionWeight: 0,
        sceneWeight: 0, misalignedFactor: 0, sharpness: 1, doubt: 0, directProbability: 1, directMargin: 1,
        manualProbability: 0, secondMatterShare: 1)
}

extension DeduplicateParameters {
    init(_ fields: Fields) {
        let hashes = fields.integer("hashes", in: 16...512)
        let rows = fields.integer("band_rows", in: 1...16)
        if hashes % rows != 0 {
            fields.report("bad-value", key: "hashes", "hashes 应是 band_rows 的整数倍", hint: "如 hashes: 128，band_rows: 4")
        }
        self.init(
            shingleLength: fields.integer("shingle_length", in: 2...8), hashes: hashes, bandRows: rows,
            joinSimilarity: fields.number("join_similarity", in: 0.5...1),
            suspectSimilarity: fields.number("suspect_similarity", in: 0.3...1),
            windowDays: fields.integer("window_days", in: 1...3660),
            bucketNeighbours: fields.integer("bucket_neighbours", in: 1...10_000))
    }

    static let zero = DeduplicateParameters(
        shingleLength: 2, hashes: 16, bandRows: 1, joinSimilarity: 1, suspectSimilarity: 1, windowDays: 1,
        bucketNeighbours: 1)
}

extension SummaryParameters {
    init(_ fields: Fields) {
        self.init(
            sentences: fields.integer("sentences", in: 1...20), characters: fields.integer("characters", in: 20...2000))
    }
}

extension ReportParameters {
    init(_ fields: Fields) {
        self.init(listed: fields.integer("listed", in: 1...1000), decisions: fields.integer("decisions", in: 1...50))
    }
}
