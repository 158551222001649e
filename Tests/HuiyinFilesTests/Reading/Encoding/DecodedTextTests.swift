import HanText
import Testing

@testable import HuiyinFiles

@Suite("Decoded text")
struct DecodedTextTests {
    private static let text = "編號,內容\n1,路燈不亮了\n"

    @Test(
        "any encoding that is read becomes the same UTF-8",
        arguments: [
            Array(text.utf8), Array("\u{FEFF}\(text)".utf8), encoded(text, .gb18030), encoded(text, .big5),
            units(text.utf16, littleEndian: true), units("\u{FEFF}\(text)".utf16, littleEndian: false),
        ])
    func utf8(bytes: [UInt8]) throws {
        let read = String(decoding: try DecodedText(bytes).bytes, as: UTF8.self)
        #expect(read.trimmingPrefix("\u{FEFF}").split(separator: "\n") == Self.text.split(separator: "\n"))
    }

    @Test("a line that does not decode becomes one that is no UTF-8, and its bytes stay")
    func damaged() throws {
        let lines = Array(repeatElement(heatingGB18030 + [0x0A], count: 10).joined())
        let utf8 = try DecodedText(lines + Array("<td>".utf8) + [0xC5, 0x0A]).bytes
        #expect(utf8.split(separator: 0x0A).last.map(Array.init) == Array("<td>".utf8) + [0xFF, 0xC5])
    }

    @Test("zero bytes are no text")
    func zeros() {
        #expect(throws: FileForm.Problem.self) { try DecodedText([0x61, 0, 0, 0x62, 0xFF, 0x63]) }
    }
}
