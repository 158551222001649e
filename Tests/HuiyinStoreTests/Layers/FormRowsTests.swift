import TestSupport
import Testing

@testable import HuiyinCore
@testable import HuiyinStore

@Suite("Kept forms")
struct FormRowsTests {
    private let open: OpenStore

    init() throws { open = try OpenStore() }

    @Test("records, questionnaires, batches and restatements come back as they were kept, in their order")
    func roundTrip() async throws {
        _ = try await open.journal().take(SampleForms.night(), through: .ingest)
        let loaded = try await open.journal().take(Nothing.night, through: .ingest)
        #expect(loaded.made == [])
        expectEqual(loaded.night, SampleForms.night())
    }

    @Test("a night's questionnaires come back though an earlier night brought the same")
    func again() async throws {
        let first = try open.journal()
        _ = try await first.take(SampleForms.night())
        try first.finish()
        var intake = SampleNight.intake([], digest: "d8", name: "问卷二.xlsx", rejections: [])
        intake.questionnaires = SampleForms.questionnaires
        _ = try await open.journal(at: OpenStore.later, inbox: ["d8"]).take(SampleForms.night(intake), through: .ingest)
        let loaded = try await open.journal(at: OpenStore.later, inbox: ["d8"]).take(Nothing.night, through: .ingest)
        #expect(loaded.night.intake.questionnaires == SampleForms.questionnaires)
    }

    @Test("who a form is about is kept sealed, and not loaded again")
    func persons() async throws {
        let key = ItemKey(0x60)
        let sealed = try open.key.sealer("孟夏", field: .name, of: key)
        let record = FormRecord(
            key: key, origin: RowOrigin(batch: 1, identity: nil, content: 2), kind: .roster,
            questionnaire: ItemKey(0x10), source: SourceLocation(file: "名册.xlsx"), time: nil, values: [:], answers: [],
            person: [.name: sealed])
        _ = try await open.journal().take(SampleForms.night(SampleForms.intake([record])), through: .ingest)
        try open.store.checkpoint()
        let files = open.folder.names().compactMap { open.folder.read($0) }
        #expect(files.contains { $0.contains(sealed.bytes) })
        #expect(!files.contains { $0.contains(Array("孟夏".utf8)) })
        let loaded = try await open.journal().take(Nothing.night, through: .ingest)
        #expect(loaded.night.intake.records.map(\.person.isEmpty) == [true])
    }

    @Test("a night that is undone takes its forms with it")
    func undone() async throws {
        _ = try await open.journal().take(SampleForms.night(), through: .ingest)
        let known = try open.journal(at: OpenStore.later).knownItems()
        #expect(SampleForms.records.allSatisfy { !known.contains($0.key) })
        #expect(SampleForms.batches.allSatisfy { known.latest($0.name) == nil })
        #expect(SampleForms.restatements.allSatisfy { !known.contains($0.item) })
        let loaded = try await open.journal(at: OpenStore.later).take(Nothing.night, through: .ingest).night.intake
        #expect(loaded.records.isEmpty && loaded.questionnaires.isEmpty)
    }
}
