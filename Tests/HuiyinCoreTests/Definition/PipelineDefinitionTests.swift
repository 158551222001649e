import HuiyinCore
import Testing

@Suite("Pipeline definition")
struct PipelineDefinitionTests {
    private var nightly: Marked

    init() throws { nightly = Marked([try Installed.nightly.get()]) }

    @Test("the definition that ships reads, and its paths are those of the package")
    func installed() throws {
        let definition = try Installed.definition.get()
        #expect(definition.pack == "packs/tuyou-2021")
        #expect(definition.dialects == "dialects")
        #expect((1...64).contains(definition.workers))
        #expect(definition.deduplicate.suspectSimilarity <= definition.deduplicate.joinSimilarity)
        #expect(definition.classify.manualProbability < definition.classify.directProbability)
    }

    @Test("an unknown key is refused with the key that was meant, and what it left out is missing")
    func unknownKey() throws {
        var nightly = nightly
        try nightly.replace("workers: ", with: "📍wrokers: ", in: "nightly.yaml")
        let found = refused(nightly)
        #expect(found.map(\.id) == ["missing-key", "unknown-key"])
        #expect(found[1] == Diagnostic("unknown-key", at: nightly.places[0], "不认识的设置项 wrokers", hint: "是否想写 workers？"))
        #expect(found[0].summary == "缺少设置项 workers")
    }

    @Test(
        "a value outside its range is refused with the range",
        arguments: [
            ("workers", "0", "整数，1 到 64"), ("largest_cell_bytes", "10", "整数，1024 到 104857600"),
            ("strong_weight", "20.5", "数字，0.0 到 20.0"), ("sharpness", "nan", "数字，0.5 到 5.0"),
            ("join_similarity", "0.4", "数字，0.5 到 1.0"), ("window_days", "90天", "整数，1 到 3660"),
            ("sentences", "-1", "整数，1 到 20"), ("decisions", "51", "整数，1 到 50"),
        ])
    func outOfRange(key: String, value: String, range: String) throws {
        var nightly = nightly
        try nightly.set(key, to: "📍" + value, in: "nightly.yaml")
        #expect(
            refused(nightly) == [
                Diagnostic("bad-value", at: nightly.places[0], "\(key) 的值 “\(value)” 不对", hint: "应为\(range)")
            ])
    }

    @Test("a signature that its bands do not divide is refused")
    func bands() throws {
        var nightly = nightly
        try nightly.set("hashes", to: "📍128", in: "nightly.yaml")
        try nightly.set("band_rows", to: "3", in: "nightly.yaml")
        #expect(refused(nightly).map(\.summary) == ["hashes 应是 band_rows 的整数倍"])
        #expect(refused(nightly).map(\.place) == nightly.places)
    }

    @Test("every mistake is reported at once")
    func allAtOnce() throws {
        var nightly = nightly
        for key in ["workers", "shingle_length", "characters", "listed"] {
            try nightly.set(key, to: "📍0", in: "nightly.yaml")
        }
        #expect(refused(nightly).map(\.place) == nightly.places)
    }

    @Test("a missing section is named")
    func missingSection() throws {
        var nightly = nightly
        try nightly.replace("case_summaries:", with: "📍summaries:", in: "nightly.yaml")
        #expect(refused(nightly).map(\.id).sorted() == ["missing-key", "unknown-key"])
        #expect(refused(nightly).contains { $0.summary == "缺少设置项 case_summaries" })
    }

    @Test(
        "an empty file and a list are no definition", arguments: [("", "empty-definition"), ("- a\n", "not-a-mapping")])
    func noMapping(text: String, id: String) {
        let file = DefinitionFile(name: "n.yaml", text: text)
        let found = diagnostics { () throws(DiagnosticList) in try PipelineDefinition.read(file) }
        #expect(found.map(\.id) == [id])
        #expect(found.allSatisfy { $0.place?.file == "n.yaml" && $0.hint != nil })
    }

    private func refused(_ nightly: Marked) -> [Diagnostic] {
        diagnostics { () throws(DiagnosticList) in try PipelineDefinition.read(nightly.files[0]) }
    }
}
