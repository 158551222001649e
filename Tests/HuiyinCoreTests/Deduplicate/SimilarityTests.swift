import TestSupport
import HanText
import Testing

@testable import HuiyinCore

@Suite("Similarity")
struct SimilarityTests {
    @Test("edit similarity is that of the whole matrix wherever it reaches the threshold", arguments: [0.0, 0.5, 0.75])
    func editLikeNaive(threshold: Double) {
        var generator = SplitMix64(seed: 31)
        for _ in 0..<3000 {
            let left = randomUnits(0...24, &generator)
            let right = Bool.random(using: &generator) ? randomUnits(0...24, &generator) : edited(left, &generator)
            let longest = max(left.count, right.count)
            let exact = longest == 0 ? 1 : 1 - Double(naiveDistance(left, right)) / Double(longest)
            let expected = exact >= threshold ? exact : 0
            #expect(abs(Similarity.edit(left, right, atLeast: threshold) - expected) < 1e-12, "\(left) \(right)")
        }
    }

    @Test(
        "a similarity of exactly the threshold reaches it")
    func editAtThreshold() {
        let left = Units(text: "小区停水三天没人来修")
        let right = Units(text: "小区停水五天没人来修")
        #expect(Similarity.edit(left, right, atLeast: 0.9) == 0.9)
    }

    @Test(
        "Jaccard counts shared over all",
        arguments: [
            ([1, 2, 3], [2, 3, 4], 0.5), ([1], [1], 1), ([1], [2], 0), ([], [1], 0), ([], [], 0),
            ([1, 2, 3, 4], [4], 0.25),
        ] as [([UInt32], [UInt32], Double)])
    func jaccard(left: [UInt32], right: [UInt32], similarity: Double) {
        #expect(Similarity.jaccard(left, right) == similarity)
        #expect(Similarity.jaccard(right, left) == similarity)
    }

    private func randomUnits(_ length: ClosedRange<Int>, _ generator: inout SplitMix64) -> Units {
        (0..<Int.random(in: length, using: &generator)).map { _ in UInt16.random(in: 0x61...0x64, using: &generator) }
    }

    private func edited(_ units: Units, _ generator: inout SplitMix64) -> Units {
        var units = units
        for _ in 0..<Int.random(in: 0...4, using: &generator) {
            let index = Int.random(in: 0...units.count, using: &generator)
            switch Int.random(in: 0...2, using: &generator) {
            case 0: units.insert(0x65, at: index)
            case 1 where index < units.count: units.remove(at: index)
            default: if index < units.count { units[index] = 0x66 }
            }
        }
        return units
    }

    private func naiveDistance(_ left: Units, _ right: Units) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in 0...left.count {
            for j in 0...right.count {
                if i == 0 || j == 0 {
                    table[i][j] = i + j
                } else {
                    let substituted = table[i - 1][j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                    table[i][j] = min(substituted, table[i - 1][j] + 1, table[i][j - 1] + 1)
                }
            }
        }
        return table[left.count][right.count]
    }
}
