/// The columns of one question: one, or one for each option, or one for each row of a matrix.
struct QuestionColumns {
    let wording: String
    let parts: [String]
    let columns: [Int]

    /// Columns that stand side by side and share the words before `(…)`, `:` or `—` belong together.
    static func grouped(_ columns: [Int], header: [String]) -> [QuestionColumns] {
        var groups: [QuestionColumns] = []
        for column in columns {
            let (stem, part) = split(header.cell(column))
            if let part, let last = groups.last, last.wording == stem, last.columns.last == column - 1 {
                groups[groups.count - 1] = QuestionColumns(
                    wording: stem, parts: last.parts + [part], columns: last.columns + [column])
            } else {
                groups.append(
                    QuestionColumns(
                        wording: part == nil ? header.cell(column) : stem, parts: part.map { [$0] } ?? [],
                        columns: [column]))
            }
        }
        return groups.map { $0.columns.count > 1 ? $0 : $0.alone(header) }
    }

    /// A bracket at the end of a single question's wording is part of it.
    private func alone(_ header: [String]) -> QuestionColumns {
        QuestionColumns(wording: header.cell(columns[0]), parts: [], columns: columns)
    }

    private static func split(_ name: String) -> (stem: String, part: String?) {
        for (left, right) in [("(", ")"), ("（", "）")] where name.hasSuffix(right) {
            if let start = name.lastIndex(of: Character(left)), start > name.startIndex {
                return (String(name[..<start]).trimmed, String(name[name.index(after: start)...].dropLast()))
            }
        }
        for mark in ["—", ":", "：", "_", "/"] {
            guard let place = name.lastIndex(of: Character(mark)), place > name.startIndex else { continue }
            let part = String(name[name.index(after: place)...]).trimmed
            if !part.isEmpty { return (String(name[..<place]).trimmingEnd("—"), part) }
        }
        return (name, nil)
    }
}

extension String {
    fileprivate func trimmingEnd(_ mark: Character) -> String {
        var text = self[...]
        while text.last == mark { text = text.dropLast() }
        return String(text).trimmed
    }
}
