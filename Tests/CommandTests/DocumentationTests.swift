import Foundation
import Testing

@Suite("Documentation")
struct DocumentationTests {
    @Test("every subcommand is named in the README")
    func subcommands() throws {
        let readme = try Project.text("README.zh-CN.md")
        let names = try Subcommands.names()
        #expect(names.count >= 9)
        for name in names { #expect(readme.contains("huiyin \(name)"), "huiyin \(name)") }
    }

    @Test("every setting of the night carries a comment")
    func settings() throws {
        let lines = try Project.text("Pipelines/nightly.yaml").split(separator: "\n")
        let settings = lines.filter { $0.contains(": ") && !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#") }
        #expect(settings.count > 25)
        for line in settings { #expect(line.contains(" # "), "\(line)") }
    }

    @Test("every diagnostic and every reason of rejection is listed")
    func diagnostics() throws {
        let listed = try Project.text("Documentation/diagnostics.md")
        let ids = try Sources.diagnostics().union(Sources.reasons())
        #expect(ids.count > 40)
        for id in ids.sorted() { #expect(listed.contains("`\(id)`"), "\(id)") }
    }

    @Test("nothing is listed that no source says")
    func noStrayDiagnostics() throws {
        let ids = try Sources.diagnostics().union(Sources.reasons())
        let listed = Sources.matches("(?m)^\\| `([a-z-]+)` \\|", in: try Project.text("Documentation/diagnostics.md"))
        #expect(listed.count > 40)
        for id in listed { #expect(ids.contains(id), "\(id)") }
    }
}

/// What the sources say, found as a reader would find it.
private enum Sources {
    /// Wherever an id is given: to a diagnostic, to a helper that makes one, or in a text.
    private static let patterns = [
        "\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"", "\\[([a-z]+(?:-[a-z]+)+)\\]\"",
    ]

    static func diagnostics() throws -> Set<String> {
        let texts = try files()
        return Set(patterns.flatMap { pattern in texts.flatMap { matches(pattern, in: $0) } })
    }

    static func reasons() throws -> Set<String> {
        let text = try Project.text("Sources/HuiyinCore/Model/Rejection.swift")
        return Set(matches("case \\w+ = \"([a-z-]+)\"", in: text))
    }

    static func matches(_ pattern: String, in text: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { preconditionFailure(pattern) }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }

    private static func files() throws -> [String] {
        let walk = FileManager.default.enumerator(atPath: Project.path("Sources"))
        let names = walk?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
        return try names.map { try Project.text("Sources/" + $0) }
    }
}
