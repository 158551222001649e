import TestSupport
import Foundation
import HuiyinCore
import Testing

/// The definitions that ship with the package, read once.
enum Installed {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Pipelines")

    static let packFiles = Result { try yaml("packs/tuyou-2021") }
    static let pack = Result { try ActivityPack.read(packFiles.get()) }
    static let nightly = Result {
        try DefinitionFile(
            name: "nightly.yaml",
            text: String(contentsOf: folder.appendingPathComponent("nightly.yaml"), encoding: .utf8))
    }
    static let definition = Result { try PipelineDefinition.read(nightly.get()) }
    static let dialectFiles = Result { try yaml("dialects") }
    static let dialects = Result {
        try Dialect.read(dialectFiles.get(), channels: pack.get().activity.channels.map(\.id))
    }

    /// Named by their path inside `path`, as diagnostics should show them.
    private static func yaml(_ path: String) throws -> [DefinitionFile] {
        let root = folder.appendingPathComponent(path)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .filter { $0.hasSuffix(".yaml") }.sorted()
            .map {
                try DefinitionFile(name: $0, text: String(contentsOf: root.appendingPathComponent($0), encoding: .utf8))
            }
    }
}
