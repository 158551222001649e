import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("Compound file")
struct CompoundFileTests {
    @Test("the names of the top level are found, those below are not")
    func names() {
        let file = SampleCompoundFile(names: ["WordDocument", "1Table"], inner: ["Workbook"])
        #expect(CompoundFile(file.bytes)?.names == ["WordDocument", "1Table", "ObjectPool"])
    }

    @Test("a directory over many sectors is followed")
    func long() {
        let names = (0..<300).map { "流\($0)" }
        #expect(CompoundFile(SampleCompoundFile(names: names).bytes)?.names.isSuperset(of: names) == true)
    }

    @Test("a chain that runs in a circle, or out of the file, is none")
    func circle() {
        var bytes = SampleCompoundFile(names: ["Book"]).bytes
        bytes.replaceSubrange(516..<520, with: [1, 0, 0, 0])
        #expect(CompoundFile(bytes) == nil)
        bytes.replaceSubrange(516..<520, with: [0, 0, 0, 0xEF])
        #expect(CompoundFile(bytes) == nil)
    }

    @Test("no damage is more than a file that is not known")
    func damaged() {
        let bytes = SampleCompoundFile(names: ["Book", "WordDocument"], inner: ["甲", "乙"]).bytes
        for end in stride(from: 0, to: bytes.count, by: bytes.count / 50) { _ = CompoundFile(Array(bytes[..<end])) }
        var generator = SplitMix64(seed: 3)
        for _ in 0..<3000 {
            var flipped = bytes
            for _ in 0..<8 {
                flipped[Int.random(in: flipped.indices, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            _ = OldOffice.problem(flipped)
        }
    }
}
