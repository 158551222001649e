import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("Digest")
struct DigestTests {
    @Test("BLAKE2b-256 in hexadecimal, by its published values")
    func known() {
        #expect(Digest.of([]) == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")
        #expect(Digest.of(Array("abc".utf8)) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
    }

    @Test("parts do not run together")
    func parts() {
        let (a, b, ab) = (Array("a".utf8), Array("b".utf8), Array("ab".utf8))
        let digests = [[a, b], [ab], [ab, []], [[], ab], [b, a]].map { Digest.of(parts: $0) }
        #expect(Set(digests).count == digests.count)
        #expect(
            Digest.of(parts: [ab, Array("c".utf8)])
                == "e1e498129d36196c47b30d1ffc512ac719169387c83720e744541973f932c033")
    }

    @Test("a file on disk has the digest of its bytes, however long it is")
    func file() throws {
        let folder = try TemporaryFolder()
        for count in [0, 1, 65_536, 150_000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            try folder.write(bytes, "a")
            #expect(Digest.of(.disk(folder("a"))) == Digest.of(bytes))
            #expect(Digest.of(.disk(folder("a")), followedBy: [1, 2]) == Digest.of(bytes + [1, 2]))
        }
        #expect(Digest.of(.disk(folder("none"))) == nil)
    }
}
