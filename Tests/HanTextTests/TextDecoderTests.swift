import HanText
import Testing

@Suite("Text decoder")
struct TextDecoderTests {
    @Test("UTF-8 is decoded")
    func utf8() throws {
        for text in OddTexts.all { #expect(try TextDecoder(.utf8).decode(Array(text.utf8)) == text) }
    }

    @Test(
        "bad UTF-8 is nothing, never a replacement character",
        arguments: [
            [0xFF], [0xE6, 0x9A], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
            [0x61, 0xC5, 0xAF, 0xC6, 0xF8],
        ] as [[UInt8]])
    func badUTF8(bytes: [UInt8]) throws {
        #expect(try TextDecoder(.utf8).decode(bytes) == nil)
    }

    @Test(
        "GB18030 is decoded in sequences of one, two and four bytes",
        arguments: [
            ([], ""), ([0x61, 0x31], "a1"), ([0xC5, 0xAF, 0xC6, 0xF8], "暖气"), ([0x81, 0x30, 0x81, 0x30], "\u{80}"),
            ([0x81, 0x34, 0xD6, 0x30], "ᠠ"), ([0x82, 0x35, 0x95, 0x30], "鿟"), ([0x95, 0x32, 0x82, 0x36], "𠀀"),
            ([0x94, 0x39, 0xFC, 0x36], "😀"), ([0x84, 0x31, 0xA4, 0x37], "\u{FFFD}"),
            ([0xB6, 0xA1, 0x31, 0x94, 0x39, 0xFC, 0x36, 0x32], "丁1😀2"),
        ] as [([UInt8], String)])
    func gb18030(bytes: [UInt8], text: String) throws {
        #expect(try TextDecoder(.gb18030).decode(bytes) == text)
    }

    @Test(
        "bad or unfinished GB18030 is nothing",
        arguments: [
            [0xFF], [0xC5], [0xC5, 0xAF, 0xC6], [0x81, 0x30, 0x81], [0x81, 0x30, 0x41, 0x41], [0xC5, 0x20],
            [0xE3, 0x32, 0x9A, 0x36],
        ] as [[UInt8]])
    func badGB18030(bytes: [UInt8]) throws {
        #expect(try TextDecoder(.gb18030).decode(bytes) == nil)
    }

    @Test("a decoder is as good as new after a bad text")
    func recovers() throws {
        let decoder = try TextDecoder(.gb18030)
        let heating: [UInt8] = [0xC5, 0xAF, 0xC6, 0xF8]
        for bad in [[0xC5], [0x81, 0x30], [0x81, 0x30, 0x81], [0xFF]] as [[UInt8]] {
            #expect(decoder.decode(bad) == nil)
            #expect(decoder.decode(heating) == "暖气")
        }
    }

    @Test("Big5 is decoded, and what is none of it is nothing")
    func big5() throws {
        let decoder = try TextDecoder(.big5)
        #expect(decoder.decode([0xB7, 0x78, 0xAE, 0xF0, 0x31]) == "暖氣1")
        for bytes in [[0xFF], [0xB7], [0xB7, 0x20]] as [[UInt8]] { #expect(decoder.decode(bytes) == nil) }
    }

    @Test(
        "UTF-8 is never taken for text of a double-byte encoding",
        arguments: [.gb18030, .big5] as [TextDecoder.Encoding])
    func pasted(encoding: TextDecoder.Encoding) throws {
        let bytes = Array("小区暖气不热".utf8)
        #expect(try TextDecoder(encoding).decode(bytes) == nil)
        #expect(try !TextDecoder(encoding).accepts(bytes.span))
    }

    @Test("what is accepted is what can be decoded, over any length")
    func accepts() throws {
        let pair: [UInt8] = [0xC5, 0xAF]
        let long = Array(repeatElement(pair, count: 10_000).joined())
        for bytes in [[], pair, [0xC5], [0x61], [0x81, 0x30, 0x81], long, long + [0xC5], [0xFF] + long] as [[UInt8]] {
            let decoder = try TextDecoder(.gb18030)
            #expect(decoder.accepts(bytes.span) == (decoder.decode(bytes) != nil))
        }
    }
}
