/// The night run as its definition file says it. Every setting is in the file; no default hides in code.
public struct PipelineDefinition: Sendable, Equatable {
    /// Folder of the activity pack, relative to the definition file.
    public let pack: String
    /// Folder of the dialects, relative to the definition file.
    public let dialects: String
    public let workers: Int
    public let ingest: IngestParameters
    public let segment: SegmentParameters
    public let volume: VolumeParameters
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
        ingest = fields.nested("ingest", IngestParameters.init) ?? .zero
        segment = fields.nested("segment", SegmentParameters.init) ?? .zero
        volume = fields.nested("volume", VolumeParameters.init) ?? .zero
        classify = fields.nested("classify", ClassifyParameters.init) ?? .zero
        deduplicate = fields.nested("deduplicate", DeduplicateParameters.init) ?? .zero
        caseSummaries =
            fields.nested("case_summaries", SummaryParameters.init) ?? SummaryParameters(sentences: 0, characters: 0)
        report = fields.nested("report", ReportParameters.init) ?? ReportParameters(listed: 0, decisions: 0)
    }
}
