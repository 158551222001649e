/// Finds the name a user probably meant.
enum NearestName {
    /// A ready hint: the nearest name if it is near, else all names when there are few.
    static func hint(for name: String, among names: [String]) -> String? {
        let ranked = names.sorted().map { (name: $0, distance: distance(name, $0)) }.min { $0.distance < $1.distance }
        if let ranked, ranked.distance <= max(1, name.count / 2) { return "是否想写 \(ranked.name)？" }
        return names.isEmpty || names.count > 10 ? nil : "可用的有：\(names.sorted().joined(separator: "、"))"
    }

    /// Levenshtein distance in characters.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let substituted = diagonal + (character == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
