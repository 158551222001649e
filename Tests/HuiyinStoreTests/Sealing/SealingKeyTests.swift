import TestSupport
import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Sealing key")
struct SealingKeyTests {
    private let key = SealingKey([UInt8](0..<32))!
    private let place = Sealer.binding(.name, ItemKey(7))

    @Test("what is sealed opens with its key at its place", arguments: ["", "周某", "13800001001", "😭"])
    func roundTrip(text: String) throws {
        let sealed = try key.seal(Array(text.utf8), boundTo: place)
        #expect(try key.open(sealed, boundTo: place) == Array(text.utf8))
    }

    @Test("the algorithm stands first, then the key's id")
    func header() throws {
        let sealed = try key.seal([1], boundTo: place)
        #expect(sealed.bytes[0] == 1)
        #expect(Array(sealed.bytes[1...4]) == key.id)
        // algorithm, key id, nonce, one byte, tag
        #expect(sealed.bytes.count == 1 + 4 + 24 + 1 + 16)
    }

    @Test("the same value sealed twice looks different and holds no plain text")
    func nonces() throws {
        let plain = Array("周某某周某某周某某".utf8)
        let (one, two) = (try key.seal(plain, boundTo: place), try key.seal(plain, boundTo: place))
        #expect(one != two)
        #expect(!one.bytes.contains(Array("周某某".utf8)))
    }

    @Test("another key does not open it, and says so")
    func otherKey() throws {
        let sealed = try key.seal([1, 2, 3], boundTo: place)
        #expect(throws: SealError.otherKey) { try SealingKey.random().open(sealed, boundTo: place) }
    }

    @Test("no byte can be changed")
    func tampered() throws {
        let sealed = try key.seal(Array("周某".utf8), boundTo: place)
        for index in sealed.bytes.indices {
            var bytes = sealed.bytes
            bytes[index] ^= 0x10
            let expected: SealError = index == 0 ? .unknownAlgorithm : index <= 4 ? .otherKey : .tampered
            #expect(throws: expected, "byte \(index)") { try key.open(Sealed(bytes: bytes), boundTo: place) }
        }
    }

    @Test("a shortened value does not open", arguments: [0, 1, 5, 29, 44])
    func shortened(length: Int) throws {
        let sealed = try key.seal([], boundTo: place)
        let short = Sealed(bytes: Array(sealed.bytes.prefix(length)))
        #expect(throws: SealError.unknownAlgorithm) { try key.open(short, boundTo: place) }
    }

    @Test("a value moved to another row or field does not open")
    func moved() throws {
        let sealed = try key.sealer("周某", field: .name, of: ItemKey(7))
        #expect(try key.open(sealed, boundTo: place) == Array("周某".utf8))
        for other in [Sealer.binding(.name, ItemKey(8)), Sealer.binding(.phone, ItemKey(7))] {
            #expect(throws: SealError.tampered) { try key.open(sealed, boundTo: other) }
        }
    }

    @Test("rows of one number on two sheets are bound apart, and those bound before sheets were still open")
    func rows() throws {
        let first = HuiyinCore.SourceLocation(file: "现场.xlsx", sheet: "第一场", row: 3)
        let second = HuiyinCore.SourceLocation(file: "现场.xlsx", sheet: "第二场", row: 3)
        let raw = try key.sealer(raw: [1], of: first)
        #expect(try key.open(kept(raw, first)) == [1])
        #expect(throws: SealError.tampered) { try key.open(kept(raw, second)) }
        #expect(Sealer.binding(HuiyinCore.SourceLocation(file: "a.csv", row: 3)) == "row/a.csv/3")
        let old = try key.seal([2], boundTo: "row/现场.xlsx/3")
        #expect(try key.open(kept(old, second)) == [2])
        let other = try key.seal([3], boundTo: "row/现场.xlsx/4")
        #expect(throws: SealError.tampered) { try key.open(kept(other, second)) }
    }

    private func kept(_ raw: Sealed, _ place: HuiyinCore.SourceLocation) -> KeptRejection {
        KeptRejection(rejection: Rejection(source: place, reason: .noContent), raw: raw)
    }

    @Test("a key has 32 bytes", arguments: [0, 31, 33])
    func length(count: Int) {
        #expect(SealingKey([UInt8](repeating: 0, count: count)) == nil)
    }
}
