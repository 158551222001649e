import HanText
import Testing

@testable import HuiyinFiles

@Suite("UTF-16")
struct UTF16TextTests {
    private static let text = "序号,意见建议\n1,公交车太少😀了\n"

    private static func bytes(_ text: String, little: Bool, mark: Bool) -> [UInt8] {
        units((mark ? [0xFEFF] : []) + Array(text.utf16), littleEndian: little)
    }

    @Test(
        "both orders are read, with and without a mark",
        arguments: [
            (true, true, "UTF-16 LE（有 BOM，40字节，替换0个字符）"), (false, true, "UTF-16 BE（有 BOM，40字节，替换0个字符）"),
            (true, false, "UTF-16 LE（无 BOM，逐字核对，38字节，替换0个字符）"),
            (false, false, "UTF-16 BE（无 BOM，逐字核对，38字节，替换0个字符）"),
        ])
    func orders(little: Bool, mark: Bool, proof: String) throws {
        guard case .text(let utf8, let found) = UTF16Text.read(Self.bytes(Self.text, little: little, mark: mark)) else {
            Issue.record("not read")
            return
        }
        #expect(String(decoding: utf8, as: UTF8.self) == Self.text)
        #expect(found == proof)
    }

    @Test(
        "without line ends the kind of the characters decides", arguments: ["id,text,1", "暖气一直不热，请尽快处理。", "1，路灯坏了三天了"],
        [true, false])
    func oneLine(text: String, little: Bool) {
        guard case .text(let utf8, _) = UTF16Text.read(Self.bytes(text, little: little, mark: false)) else {
            Issue.record("not read")
            return
        }
        #expect(String(decoding: utf8, as: UTF8.self) == text)
    }

    @Test(
        "other text is none",
        arguments: [
            Array("".utf8), Array("id,text\n1,路灯\n".utf8), Array("\n\n".utf8), Array("a".utf8),
            Array("this app can break".utf8), Array("暖气一直不热啊啊".utf8), encoded("暖气一直不热啊啊", .gb18030),
            encoded("暖氣一直不熱", .gb18030), encoded("暖氣一直不熱", .big5),
        ])
    func other(bytes: [UInt8]) {
        guard case .notUTF16 = UTF16Text.read(bytes) else {
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
