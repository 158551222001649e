import HanText

/// What deliveries of the same list have in common: the folder and the file's name without its ending and without
/// what people add to the name of a corrected copy.
struct BatchName: Equatable {
    let name: String
    /// How many additions there were: `热线-更正(2)` has two. A corrected file comes after the one it corrects.
    let additions: Int

    /// - Parameter marks: words for corrected copies, such as 更正.
    init(file: String, marks: [String]) {
        let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
        var stem = String(file[folder.endIndex...])
        if let dot = stem.lastIndex(of: "."), dot != stem.startIndex { stem = String(stem[..<dot]) }
        var additions = 0
        while let shorter = BatchName.withoutAddition(stem, marks), !shorter.isEmpty {
            stem = shorter
            additions += 1
        }
        name = folder + NormalForm.units(stem).string
        self.additions = additions
    }

    private static func withoutAddition(_ stem: String, _ marks: [String]) -> String? {
        let open = stem.trimmedEnd(" -_—.")
        let inner = open.withoutBrackets
        if let inner, isCounter(inner.content) || marks.contains(where: { inner.content.hasSuffix($0) }) {
            return inner.before.trimmedEnd(" -_—.")
        }
        if let mark = marks.first(where: { open.hasSuffix($0) }) {
            return open.dropLast(mark.count).trimmedEnd(" -_—.")
        }
        return version(open)
    }

    /// `_v2`, `-V3`
    private static func version(_ text: String) -> String? {
        let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
        let rest = text.dropLast(digits)
        guard (1...2).contains(digits), let letter = rest.last, letter == "v" || letter == "V",
            let before = rest.dropLast().last, " -_—.".contains(before)
        else { return nil }
        return rest.dropLast().trimmedEnd(" -_—.")
    }

    private static func isCounter(_ text: String) -> Bool {
        (1...2).contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
}

extension StringProtocol {
    fileprivate func trimmedEnd(_ set: String) -> String {
        String(self[..<(lastIndex { !set.contains($0) }.map { index(after: $0) } ?? startIndex)])
    }

    /// What stands in brackets at the end, and what before.
    fileprivate var withoutBrackets: (before: String, content: String)? {
        for (left, right) in [("(", ")"), ("（", "）"), ("[", "]"), ("【", "】")] where hasSuffix(right) {
            guard let start = lastIndex(of: Character(left)) else { continue }
            return (String(self[..<start]), String(self[index(after: start)...].dropLast()))
        }
        return nil
    }
}
