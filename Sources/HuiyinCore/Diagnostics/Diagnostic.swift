/// Something a user should know about a file or a setting, with its place and what to do.
///
/// A value: commands, pages and tests turn the same one into text. It never carries a citizen's words.
public struct Diagnostic: Error, Sendable, Equatable, Codable {
    public enum Severity: String, Sendable, Codable { case error = "错误", warning = "警告", note = "提示" }

    /// Stable kebab-case name, such as `unknown-key`.
    public let id: String
    public let severity: Severity
    public let place: SourceLocation?
    public let summary: String
    public let hint: String?

    public init(
        _ id: String, _ severity: Severity = .error, at place: SourceLocation? = nil, _ summary: String,
        hint: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.place = place
        self.summary = summary
        self.hint = hint
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `文件:行:列: 错误: 摘要 [id]` and the hint on its own line.
    public var description: String {
        let prefix = place.map { "\($0): " } ?? ""
        let line = "\(prefix)\(severity.rawValue): \(summary) [\(id)]"
        return hint.map { "\(line)\n  提示: \($0)" } ?? line
    }
}

/// Everything found wrong in one go; nothing has run when this is thrown.
public struct DiagnosticList: Error, Sendable, Equatable, CustomStringConvertible {
    public let diagnostics: [Diagnostic]

    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
