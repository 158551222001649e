import HanText
import Testing

@testable import HuiyinFiles

@Suite("Encoding guess")
struct EncodingGuessTests {
    @Test("a byte order mark is checked like everything else")
    func mark() throws {
        let guess = try EncodingGuess(Array("\u{FEFF}暖气".utf8))
        #expect(guess.encoding == .utf8)
        #expect(guess.markLength == 3)
        #expect(guess.proof == "UTF-8（有 BOM，9字节，替换0个字符）")
        #expect(throws: FileForm.Problem.self) { try EncodingGuess([0xEF, 0xBB, 0xBF] + heatingGB18030) }
    }

    @Test("UTF-8 is proved byte by byte, ASCII alone too", arguments: ["", "id,text", "暖气不热", "😭𠮷"])
    func utf8(text: String) throws {
        let guess = try EncodingGuess(Array(text.utf8))
        #expect(guess.encoding == .utf8)
        #expect(guess.markLength == 0)
        #expect(guess.proof == "UTF-8（逐字节核对：\(text.utf8.count)字节，替换0个字符）")
    }

    @Test(
        "GB18030 is proved byte by byte, four-byte characters included",
        arguments: [
            (heatingGB18030, "暖气不热"), (hex("9534b235c6f8"), "𠮷气"), (hex("8134d7348134d6338134d639"), "ᠮᠣᠩ"),
            (hex("a2e3"), "€"),
        ])
    func gb18030(bytes: [UInt8], text: String) throws {
        let guess = try EncodingGuess(bytes)
        #expect(guess.proof == "GB18030（逐字节核对：\(bytes.count)字节，替换0个字符）")
        #expect(try TextDecoder(guess.encoding).decode(bytes) == text)
    }

    @Test("few bad lines do not change the encoding: the one with fewer of them stands")
    func fewBadLines() throws {
        let utf8 = Array(String(repeating: "暖气不热了\n", count: 9).utf8) + [0x31, 0xFF, 0x0A]
        #expect(try EncodingGuess(utf8).proof == "UTF-8（有1行含坏字节，147字节，替换0个字符）")
        for end in [0x0A, 0x0D] as [UInt8] {
            let lines = Array(repeatElement(heatingGB18030 + [end], count: 9).joined())
            let guess = try EncodingGuess(lines + [0x31, 0xFF, end])
            #expect(guess.proof == "GB18030（有1行含坏字节，84字节，替换0个字符）")
        }
    }

    @Test("a file is not read when more than a tenth of its lines do not decode")
    func unproven() throws {
        let lines = Array(String(repeating: "暖气不热了\n", count: 9).utf8)
        let problem = #expect(throws: FileForm.Problem.self) { try EncodingGuess(lines + [0xFF, 0x0A, 0xFF, 0x0A]) }
        #expect(problem?.id == "unproven-encoding")
        #expect(problem?.summary == "编码核对不上：最接近UTF-8，但11行中有2行解不开")
    }

    @Test("one bad line in a short file is a bad row; nothing but a bad line is no proof")
    func shortFile() throws {
        let bad = Array("1,路".utf8) + [0xFF, 0x0A]
        #expect(try EncodingGuess(Array("序号,意见建议\n".utf8) + bad).proof == "UTF-8（有1行含坏字节，27字节，替换0个字符）")
        #expect(throws: FileForm.Problem.self) { try EncodingGuess(bad) }
    }

    @Test("UTF-8 with one character cut short stays UTF-8, though all its bytes may be legal GB18030")
    func cutCharacter() throws {
        let bytes = Array((String(repeating: "好\n", count: 9) + "1,小区暖气不热").utf8) + [0xE4, 0xBA]
        #expect(try EncodingGuess(bytes).encoding == .utf8)
        #expect(try EncodingGuess(bytes + [0x0A]).encoding == .utf8)
    }

    @Test("a line of UTF-8 pasted into a GB18030 file is a bad line, even where its bytes are legal GB18030")
    func pastedLine() throws {
        let pasted = Array("小区暖气不热".utf8)
        let file = Array(repeatElement(heatingGB18030 + [0x0A], count: 9).joined()) + pasted
        #expect(try EncodingGuess(file).proof == "GB18030（有1行含坏字节，99字节，替换0个字符）")
        #expect(try TextDecoder(.gb18030).decode(pasted) == nil)
    }

    @Test("what a file says of itself decides only between damaged readings")
    func hint() throws {
        let sound = encoded("小区暖气不热", .gb18030)
        #expect(try EncodingGuess(sound, hint: .big5).encoding == .gb18030)
        let damaged = Array(repeatElement(encoded("路燈不亮\n", .big5), count: 10).joined()) + [0xFF]
        #expect(try EncodingGuess(damaged, hint: .big5).encoding == .big5)
    }
}
