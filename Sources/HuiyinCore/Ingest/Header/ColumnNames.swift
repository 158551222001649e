/// Names under which every column of a table can be told apart.
enum ColumnNames {
    /// A name that comes again gets a number, one that is missing its place: `备注`, `备注(2)`, `第4列`. Line ends inside a
    /// name are for the eye only.
    static func distinct(_ names: [String]) -> [String] {
        var used: Set<String> = []
        var counts: [String: Int] = [:]
        return names.enumerated().map { index, name in
            let plain = name.split(whereSeparator: \.isNewline).joined().trimmed
            let base = plain.isEmpty ? unnamed(index) : plain
            while true {
                counts[base, default: 0] += 1
                let name = counts[base] == 1 ? base : "\(base)(\(counts[base]!))"
                if used.insert(name).inserted { return name }
            }
        }
    }

    static func unnamed(_ index: Int) -> String { "第\(index + 1)列" }
}
