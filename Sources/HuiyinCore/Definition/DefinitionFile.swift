import Yams

/// A definition as it lies on disk, handed in as bytes.
public struct DefinitionFile: Sendable, Equatable, Codable {
    /// The path as the user would type it, for diagnostics.
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The file's top mapping; nil, with a diagnostic, when the file is not YAML.
    func fields(_ log: DiagnosticLog) -> Fields? {
        do {
            // Every value is read as the text that stands there, so YAML's guesses at types, a third of the reading, are left out.
            guard let node = try Yams.compose(yaml: text, .basic) else {
                log.add(Diagnostic("empty-definition", at: SourceLocation(file: name), "文件是空的", hint: "恢复原文件，或删除后重新安装"))
                return nil
            }
            return Fields(node, in: name, log)
        } catch {
            log.add(DefinitionFile.diagnostic(error, in: name))
            return nil
        }
    }

    private static func diagnostic(_ error: any Error, in name: String) -> Diagnostic {
        let hint = "检查该行的缩进、冒号后的空格和引号"
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Diagnostic("bad-yaml", at: place(name, mark), "YAML 写法有误（\(problem)）", hint: hint)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.joined(separator: "、")
            return Diagnostic("duplicate-key", at: place(name, context.mark), "同一处写了两遍：\(keys)", hint: "保留一处，删去另一处")
        default:
            return Diagnostic("bad-yaml", at: SourceLocation(file: name), "不是能读的 YAML", hint: hint)
        }
    }
}

func place(_ file: String, _ mark: Mark?) -> SourceLocation {
    SourceLocation(file: file, row: mark?.line, column: mark.map { String($0.column) })
}

/// Collects everything wrong in a definition, so that a user sees all of it at once.
final class DiagnosticLog {
    private(set) var diagnostics: [Diagnostic] = []

    func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    var hasUnreadableFile: Bool {
        diagnostics.contains { ["missing-file", "bad-yaml", "empty-definition", "duplicate-key"].contains($0.id) }
    }

    /// - Throws: all errors at once, in the order of the files.
    func check() throws(DiagnosticList) {
        if diagnostics.contains(where: { $0.severity == .error }) { throw DiagnosticList(diagnostics) }
    }
}
