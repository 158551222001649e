import Testing

@testable import HuiyinFiles

@Suite("UTF-16")
struct UTF16TextTests {
    private static let text = "序号,意见建议\n1,公交车太少😀了\n"

    private static func bytes(_ text: String, little: Bool, mark: Bool) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return little ? [low, high] : [high, low]
        }
    }

    @Test(
        "both orders are read, with and without a mark",
        arguments: [
            (true, true, "UTF-16 LE（有 BOM）"), (false, true, "UTF-16 BE（有 BOM）"),
            (true, false, "UTF-16 LE（无 BOM，逐字核对）"), (false, false, "UTF-16 BE（无 BOM，逐字核对）"),
        ])
    func orders(little: Bool, mark: Bool, proof: String) throws {
        guard case .text(let utf8, let found) = UTF16Text.read(Self.bytes(Self.text, little: little, mark: mark)) else {
            Issue.record("not read")
            return
        }
        #expect(String(decoding: utf8, as: UTF8.self) == Self.text)
        #expect(found == proof)
    }

    @Test("other text is none", arguments: ["", "id,text\n1,路灯\n", "\n\n", "a"])
    func other(text: String) {
        guard case .notUTF16 = UTF16Text.read(Array(text.utf8)) else {
            Issue.record("taken for UTF-16")
            return
        }
    }

    @Test("half a character, or half a surrogate pair, is damage")
    func damaged() {
        for bytes in [[0xFF, 0xFE, 0x0A], [0xFF, 0xFE, 0x00, 0xD8, 0x0A, 0x00]] as [[UInt8]] {
            guard case .damaged = UTF16Text.read(bytes) else {
                Issue.record("read")
                continue
            }
        }
    }
}
