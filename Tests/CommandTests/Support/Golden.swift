import Foundation
import Testing

/// Compares a text with the one kept under its name. `RECORD_GOLDENS=1` keeps the new one, and fails.
func expectGolden(
    _ text: String, _ name: String, in folder: String = "Samples/expected",
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let path = Project.path(folder + "/" + name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        Issue.record(
            "recorded \(name); look at it, and run again without RECORD_GOLDENS", sourceLocation: sourceLocation)
        return
    }
    let kept = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if kept != text { Issue.record("\(name) differs:\n\(Difference.text(kept, text))", sourceLocation: sourceLocation) }
}

/// The first lines that differ, `-` for what was kept and `+` for what came.
enum Difference {
    private static let shown = 10

    static func text(_ kept: String, _ came: String) -> String {
        let (kept, came) = (lines(kept), lines(came))
        let changes = came.difference(from: kept)
        let shownChanges = changes.prefix(shown).map { change in
            switch change {
            case .remove(let line, let text, _): "-\(line + 1) \(text.prefix(200))"
            case .insert(let line, let text, _): "+\(line + 1) \(text.prefix(200))"
            }
        }
        let rest = changes.count > shown ? ["… \(changes.count - shown) more"] : []
        return (shownChanges + rest).joined(separator: "\n")
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }
}
