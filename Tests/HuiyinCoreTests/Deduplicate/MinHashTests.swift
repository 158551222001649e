import TestSupport
import HanText
import Testing

@testable import HuiyinCore

@Suite("MinHash")
struct MinHashTests {
    private let hashing = MinHash(Duplicates.parameters(hashes: 512))

    @Test("agreement of signatures estimates the shared shingles")
    func estimate() {
        var generator = SplitMix64(seed: 41)
        var totalError = 0.0
        for round in 0..<40 {
            let left = randomUnits(200, &generator)
            let right = Units(left.prefix(round * 5)) + randomUnits(200 - round * 5, &generator)
            let shingles = [left, right].map { hashing.shingles(of: $0) }
            let signatures = shingles.map { hashing.signature(of: $0) }
            let agreed = zip(signatures[0], signatures[1]).count { $0 == $1 }
            let error = Double(agreed) / 512 - Similarity.jaccard(shingles[0], shingles[1])
            #expect(abs(error) < 0.1)  // more than four standard deviations of 512 draws
            totalError += error
        }
        #expect(abs(totalError / 40) < 0.02)
    }

    @Test("shingles are sorted, unique, and all runs of their length")
    func shingles() {
        let shingles = hashing.shingles(of: Units(text: "一二三一二三一"))
        #expect(shingles.count == 3)
        #expect(shingles == shingles.sorted())
        #expect(hashing.shingles(of: Units(text: "一二")).count == 1)
        #expect(hashing.shingles(of: []).isEmpty)
    }

    @Test("equal texts share every band, texts without a common shingle share none")
    func bands() {
        let texts = ["小区停水三天", "小区停水三天", "路灯昨晚不亮"].map { Units(text: $0) }
        let bands = texts.map { Set(hashing.bands(of: hashing.signature(of: hashing.shingles(of: $0)))) }
        #expect(bands[0].count == 128)
        #expect(bands[0] == bands[1])
        #expect(bands[0].isDisjoint(with: bands[2]))
    }

    private func randomUnits(_ count: Int, _ generator: inout SplitMix64) -> Units {
        (0..<count).map { _ in UInt16.random(in: 0x4E00...0x5E00, using: &generator) }
    }
}
