import HuiyinCore
import Testing

/// Definition files with one spot rewritten; `📍` in the new text is the place a diagnostic should name.
struct Marked {
    private(set) var files: [DefinitionFile]
    /// In the order in which they were made.
    private(set) var places: [Place] = []

    init(_ files: [DefinitionFile]) { self.files = files }

    /// Puts `new` for the first `old` of a file.
    mutating func replace(_ old: String, with new: String, in name: String) throws {
        let index = try #require(files.firstIndex { $0.name == name })
        let text = files[index].text
        let found = try #require(text.firstRange(of: old), "\(name) does not hold \(old)")
        let marked = text.replacingCharacters(found, new)
        let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
        for (row, line) in lines.enumerated() {
            guard let mark = line.firstIndex(of: "📍") else { continue }
            let column = line[..<mark].unicodeScalars.count + 1
            places.append(Place(file: name, row: row + 1, column: String(column)))
        }
        files[index] = DefinitionFile(name: name, text: marked.filter { $0 != "📍" })
    }

    /// Gives the first `key` of a file another value.
    mutating func set(_ key: String, to new: String, in name: String) throws {
        let file = try #require(files.first { $0.name == name })
        let found = try #require(file.text.firstRange(of: "\(key): "), "\(name) has no \(key)")
        let value = file.text[found.upperBound...].prefix { !" ,}\n".contains($0) }
        try replace("\(key): \(value)", with: "\(key): \(new)", in: name)
    }

    mutating func append(_ text: String, to name: String) throws {
        let index = try #require(files.firstIndex { $0.name == name })
        files[index] = DefinitionFile(name: name, text: files[index].text + text)
    }

    mutating func remove(_ name: String) { files.removeAll { $0.name == name } }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, _ new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}

extension Place {
    /// The place without its column, for checks that find a line only.
    var line: Place { Place(file: file, row: row) }
}

/// What a reading refuses; empty when it refuses nothing.
func diagnostics<Value>(_ read: () throws(DiagnosticList) -> Value) -> [Diagnostic] {
    do {
        _ = try read()
        return []
    } catch {
        return error.diagnostics
    }
}
