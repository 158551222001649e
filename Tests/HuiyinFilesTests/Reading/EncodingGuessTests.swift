import HanText
import Testing

@testable import HuiyinFiles

@Suite("Encoding guess")
struct EncodingGuessTests {
    @Test("a byte order mark decides")
    func mark() throws {
        let guess = try EncodingGuess([0xEF, 0xBB, 0xBF] + heatingGB18030)
        #expect(guess.encoding == .utf8)
        #expect(guess.markLength == 3)
        #expect(guess.proof == "UTF-8（有 BOM）")
    }

    @Test("UTF-8 is proved byte by byte", arguments: ["", "id,text", "暖气不热", "😭𠮷"])
    func utf8(text: String) throws {
        let guess = try EncodingGuess(Array(text.utf8))
        #expect(guess.encoding == .utf8)
        #expect(guess.markLength == 0)
        #expect(guess.proof == "UTF-8（逐字节核对）")
    }

    @Test(
        "GB18030 is proved byte by byte, four-byte characters included",
        arguments: [
            (heatingGB18030, "暖气不热"), (hex("9534b235c6f8"), "𠮷气"), (hex("8134d7348134d6338134d639"), "ᠮᠣᠩ"),
            (hex("a2e3"), "€"),
        ])
    func gb18030(bytes: [UInt8], text: String) throws {
        let guess = try EncodingGuess(bytes)
        #expect(guess.proof == "GB18030（逐字节核对）")
        #expect(try TextDecoder(guess.encoding).decode(bytes) == text)
    }

    @Test("few bad bytes do not change the encoding: the one with fewer bad lines stands")
    func fewBadBytes() throws {
        let utf8 = Array("id\n暖气不热了\n路灯不亮了\n水管漏水了\n".utf8) + [0x31, 0xFF, 0x0A]
        #expect(try EncodingGuess(utf8).proof == "UTF-8（有1行含坏字节）")
        let line = heatingGB18030 + [0x0A]
        let gb18030 = line + line + line + [0x31, 0xFF, 0x0A]
        #expect(try EncodingGuess(gb18030).proof == "GB18030（有1行含坏字节）")
    }

    @Test(
        "lines may end in CR alone")
    func carriageReturns() throws {
        let line = heatingGB18030 + [0x0D]
        #expect(try EncodingGuess(line + line + line + [0x31, 0xFF, 0x0D]).encoding == .gb18030)
    }

    @Test(
        "a UTF-8 file with one character cut short stays UTF-8")
    func cutCharacter() throws {
        // Six ideographs and two of three bytes: twenty bytes that are also ten characters of GB18030.
        let bytes = Array("id,text\n1,小区暖气不热".utf8) + [0xE4, 0xBA, 0x0A]
        #expect(try EncodingGuess(bytes).encoding == .utf8)
    }
}
