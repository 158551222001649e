import HuiyinCore
import HuiyinFiles
import HuiyinStore

/// Everything a night is defined by, read and checked before anything runs.
struct Setup {
    let definition: PipelineDefinition
    let pack: ActivityPack
    let dialects: [Dialect]
    let dictionary: OfficeDictionary
    let kept: KeptDefinition

    /// - Throws: every mistake of the definition, the pack and the dialects.
    static func load(pipeline path: String) throws -> Setup {
        let file = try DefinitionLoader.file(path)
        let definition = try PipelineDefinition.read(file)
        let packFiles = try DefinitionLoader.folder(place(definition.pack, beside: path))
        let dialectFiles = try DefinitionLoader.folder(place(definition.dialects, beside: path))
        let (pack, dialects) = try checked(packFiles, dialectFiles)
        let dictionary = try Dictionaries.prepare(definition.segment, pack, pipeline: path)
        let digest = DefinitionLoader.digest([file] + packFiles + dialectFiles, dictionary: dictionary.key)
        return Setup(
            definition: definition, pack: pack, dialects: dialects, dictionary: dictionary,
            kept: KeptDefinition(digest: digest, pack: packFiles, others: [file] + dialectFiles))
    }

    /// The mistakes of the pack and of the dialects together.
    private static func checked(
        _ packFiles: [DefinitionFile], _ dialectFiles: [DefinitionFile]
    ) throws -> (ActivityPack, [Dialect]) {
        var mistakes: [Diagnostic] = []
        var pack: ActivityPack?
        do throws(DiagnosticList) { pack = try ActivityPack.read(packFiles) } catch { mistakes += error.diagnostics }
        do throws(DiagnosticList) {
            let dialects = try Dialect.read(dialectFiles, channels: pack?.activity.channels.map(\.id))
            if let pack { return (pack, dialects) }
        } catch {
            mistakes += error.diagnostics
        }
        throw DiagnosticList(mistakes)
    }

    /// Relative paths start at the definition's folder, and are shown as the user would type them.
    static func place(_ path: String, beside pipeline: String) -> String {
        let folder = pipeline.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
    }
}
