import TestSupport
import Foundation

/// Where the project lies, and the binary that was built from it.
enum Project {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

    static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    /// Beside the test bundle: the test target depends on it, so it is built.
    static let binary: String = {
        var folder = URL(fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
        while folder.path.count > 1 {
            folder.deleteLastPathComponent()
            let candidate = folder.appending(path: "huiyin").path(percentEncoded: false)
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: candidate, isDirectory: &isFolder)
            if exists, !isFolder.boolValue { return candidate }
        }
        preconditionFailure("no huiyin beside the tests")
    }()
}
