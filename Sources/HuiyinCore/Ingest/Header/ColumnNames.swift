/// Names under which every column of a table can be told apart.
enum ColumnNames {
    /// A name that comes again gets a number, one that is missing its place: `备注`, `备注(2)`, `第4列`. Line ends inside a
    /// name are for the eye only.
    static func distinct(_ names: [String]) -> [String] {
        var seen: [String: Int] = [:]
        return names.enumerated().map { index, name in
            let plain = name.split(whereSeparator: \.isNewline).joined().trimmed
            guard !plain.isEmpty else { return unnamed(index) }
            seen[plain, default: 0] += 1
            return seen[plain] == 1 ? plain : "\(plain)(\(seen[plain]!))"
        }
    }

    static func unnamed(_ index: Int) -> String { "第\(index + 1)列" }
}
