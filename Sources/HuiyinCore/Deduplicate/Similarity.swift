import HanText

/// Exact similarities of two texts, 0…1.
enum Similarity {
    /// Shared shingles over all shingles. Both lists are sorted and unique.
    static func jaccard(_ left: [UInt32], _ right: [UInt32]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        var (i, j, shared) = (0, 0, 0)
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                (i, j, shared) = (i + 1, j + 1, shared + 1)
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return Double(shared) / Double(left.count + right.count - shared)
    }

    /// One minus the edit distance over the longer length; 0 when that is below `threshold`.
    ///
    /// - Cost: O(length · allowed edits).
    static func edit(_ left: Units, _ right: Units, atLeast threshold: Double) -> Double {
        let longest = max(left.count, right.count)
        guard longest > 0 else { return 1 }
        let allowed = Int(Double(longest) * (1 - threshold))
        guard abs(left.count - right.count) <= allowed,
            let distance = distance(left, right, atMost: allowed)
        else { return 0 }
        return 1 - Double(distance) / Double(longest)
    }

    /// Levenshtein distance within a diagonal band; nil when it is greater than `limit`.
    private static func distance(_ left: Units, _ right: Units, atMost limit: Int) -> Int? {
        let beyond = limit + 1
        var row = (0...right.count).map { min($0, beyond) }
        for i in 1...max(1, left.count) where !left.isEmpty {
            var diagonal = row[0]
            row[0] = min(i, beyond)
            let (from, to) = (max(1, i - limit), min(right.count, i + limit))
            if from > 1 { row[from - 1] = beyond }
            guard from <= to else { return nil }
            for j in from...to {
                let substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)
                diagonal = row[j]
                let above = j == to && i + limit <= right.count && j == i + limit ? beyond : row[j]
                row[j] = min(substituted, min(above, row[j - 1]) + 1, beyond)
            }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}
