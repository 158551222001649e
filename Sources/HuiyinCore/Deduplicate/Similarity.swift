import HanText

/// Exact similarities of two texts, 0…1.
enum Similarity {
    /// Shared shingles over all shingles. Both lists are sorted and unique.
    static func jaccard(_ left: [UInt32], _ right: [UInt32]) -> Double {
        let shared = shared(left, right)
        return shared == 0 ? 0 : Double(shared) / Double(left.count + right.count - shared)
    }

    static func shared(_ left: [UInt32], _ right: [UInt32]) -> Int {
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
        return shared
    }

    /// How many edits leave a text of `length` at least `threshold` alike.
    static func edits(in length: Int, atLeast threshold: Double) -> Int {
        // One tenth of ten letters is one edit, whatever binary fractions say.
        Int(Double(length) * (1 - threshold) + 1e-9)
    }

    /// One minus the edit distance over the longer length; 0 when that is below `threshold`.
    ///
    /// - Cost: O(length · allowed edits).
    static func edit(_ left: Units, _ right: Units, atLeast threshold: Double) -> Double {
        let longest = max(left.count, right.count)
        guard longest > 0 else { return 1 }
        let allowed = edits(in: longest, atLeast: threshold)
        guard abs(left.count - right.count) <= allowed,
            let distance = distance(left[...], right[...], atMost: allowed)
        else { return 0 }
        return 1 - Double(distance) / Double(longest)
    }

    /// Levenshtein distance within a diagonal band; nil when it is greater than `limit`. What both begin and end with
    /// is cut off first: copies differ in few places.
    private static func distance(_ left: Units.SubSequence, _ right: Units.SubSequence, atMost limit: Int) -> Int? {
        let head = zip(left, right).prefix { $0 == $1 }.count
        let (left, right) = (left.dropFirst(head), right.dropFirst(head))
        let tail = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
        return banded(Array(left.dropLast(tail)), Array(right.dropLast(tail)), atMost: limit)
    }

    private static func banded(_ left: Units, _ right: Units, atMost limit: Int) -> Int? {
        guard !left.isEmpty, !right.isEmpty else {
            return max(left.count, right.count) <= limit ? max(left.count, right.count) : nil
        }
        let beyond = limit + 1
        var row = (0...right.count).map { min($0, beyond) }
        for i in 1...left.count {
            let (from, to) = (max(1, i - limit), min(right.count, i + limit))
            guard from <= to else { return nil }
            var diagonal = row[from - 1]
            row[from - 1] = from == 1 ? min(i, beyond) : beyond
            var least = row[from - 1]
            for j in from...to {
                let substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)
                diagonal = row[j]
                // The last column of the band has no value above it yet.
                let above = j == i + limit ? beyond : row[j]
                row[j] = min(substituted, min(above, row[j - 1]) + 1, beyond)
                least = min(least, row[j])
            }
            if least > limit { return nil }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}
