import Foundation
import HuiyinCore
import HuiyinFiles

/// The stages with the real pack and definition, one worker.
struct Setup {
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        return folder.path(percentEncoded: false)
    }()

    let pipeline: Pipeline

    init() throws {
        let root = Setup.root
        let definition = try PipelineDefinition.read(DefinitionLoader.file(root + "Pipelines/nightly.yaml"))
        let pack = try ActivityPack.read(DefinitionLoader.folder(root + "Pipelines/packs/tuyou-2021"))
        let dialects = try Dialect.read(
            DefinitionLoader.folder(root + "Pipelines/dialects"), channels: pack.activity.channels.map(\.id))
        pipeline = Pipeline(
            definition, pack: pack, dialects: dialects, sealer: Sealer { _, _ in Sealed(bytes: []) },
            at: LocalTime("2022-01-04T02:00")!, workers: Workers(count: 1))
    }

    /// Words are cut as they are in a night.
    static func useDictionary() throws {
        let definition = try PipelineDefinition.read(DefinitionLoader.file(root + "Pipelines/nightly.yaml"))
        let pack = try ActivityPack.read(DefinitionLoader.folder(root + "Pipelines/packs/tuyou-2021"))
        let lexicon = try LexiconFolder(
            root + "Pipelines/" + definition.segment.lexicon, frequencies: definition.segment.frequencies)
        OfficeDictionary.prepare(lexicon, words: PackWords(pack), costs: definition.segment.costs).use()
    }

    func samples() throws -> [Message] {
        let files = try InboxReader(largestCell: 1 << 20).read(Setup.root + "Samples/inbox")
        return try pipeline.ingest(files, known: KnownItems()).messages
    }
}
