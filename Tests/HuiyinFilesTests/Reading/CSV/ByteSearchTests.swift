import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("Byte search")
struct ByteSearchTests {
    @Test("finds what a look at every byte finds")
    func agreement() {
        let search = ByteSearch(0x2C, 0x0A, 0x0D)
        // Neighbours of the bytes looked for, and those with the highest bit, are what a trick with words gets wrong.
        let letters: [UInt8] = [0x2C, 0x2B, 0x2D, 0x0A, 0x0B, 0x0D, 0x0C, 0x00, 0x01, 0x80, 0xFF, 0xAC]
        var random = SplitMix64(seed: 11)
        for _ in 0..<500 {
            let length = Int.random(in: 0...40, using: &random)
            let text = (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
            for start in 0...length {
                #expect(
                    search.first(in: text, from: start) == text[start...].firstIndex(where: search.contains) ?? length)
            }
        }
    }
}
