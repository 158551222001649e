/// The columns of one question: one, or one for each option, or one for each row of a matrix.
struct QuestionColumns {
    let wording: String
    let parts: [String]
    let columns: [Int]

    /// Columns that stand side by side belong together when they share the words before `(…)`, `:` or `—`; when they
    /// go on under the number of a matrix whose words only its first column has; or when each is named by an option.
    static func grouped(_ columns: [Int], header: [String], options: [String]) -> [QuestionColumns] {
        var groups: [QuestionColumns] = []
        for column in columns {
            let name = header.cell(column)
            let (stem, part) = options.contains(Dialect.normal(name)) ? ("", name) : split(name)
            let last = groups.last.flatMap { !$0.parts.isEmpty && $0.columns.last == column - 1 ? $0 : nil }
            if let last, let more = part.flatMap({ last.wording == stem ? $0 : nil }) ?? last.row(named: name, header) {
                groups[groups.count - 1] = QuestionColumns(
                    wording: last.wording, parts: last.parts + [more], columns: last.columns + [column])
            } else {
                groups.append(QuestionColumns(wording: stem, parts: part.map { [$0] } ?? [], columns: [column]))
            }
        }
        return groups.map { $0.columns.count > 1 ? $0.named : $0.alone(header) }
    }

    /// `7、我害怕拒绝别人` below `7、请评分：—我会紧张`.
    private func row(named name: String, _ header: [String]) -> String? {
        guard header.cell(columns[0]).contains("—"), let number = QuestionColumns.number(wording),
            number == QuestionColumns.number(name)
        else { return nil }
        return String(name.dropFirst(number.count + 1)).trimmed
    }

    /// `7` of `7、…`.
    private static func number(_ name: String) -> Substring? {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        return (1...3).contains(digits.count) && "、.．:：".contains(name.dropFirst(digits.count).first ?? " ")
            ? digits : nil
    }

    /// Options without a question are called by themselves.
    private var named: QuestionColumns {
        wording.isEmpty ? QuestionColumns(wording: parts.joined(separator: "/"), parts: parts, columns: columns) : self
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
