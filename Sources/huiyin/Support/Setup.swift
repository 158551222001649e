import Foundation
import HuiyinCore
import HuiyinFiles
import HuiyinStore

/// Everything a night is defined by, read and checked before anything runs.
struct Setup {
    let definition: PipelineDefinition
    let pack: ActivityPack
    let dialects: [Dialect]
    let kept: KeptDefinition

    /// - Throws: every mistake of the definition, the pack and the dialects.
    static func load(pipeline path: String) throws -> Setup {
        let file = try DefinitionLoader.file(path)
        let definition = try PipelineDefinition.read(file)
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let packFiles = try DefinitionLoader.folder(place(definition.pack, in: folder))
        let dialectFiles = try DefinitionLoader.folder(place(definition.dialects, in: folder))
        let pack = try ActivityPack.read(packFiles)
        let dialects = try Dialect.read(dialectFiles, channels: pack.activity.channels.map(\.id))
        let digest = DefinitionLoader.digest([file] + packFiles + dialectFiles)
        return Setup(
            definition: definition, pack: pack, dialects: dialects,
            kept: KeptDefinition(digest: digest, files: packFiles))
    }

    /// Relative paths start at the definition's folder.
    private static func place(_ path: String, in folder: URL) -> String {
        path.hasPrefix("/") ? path : folder.appending(path: path).path(percentEncoded: false)
    }
}
