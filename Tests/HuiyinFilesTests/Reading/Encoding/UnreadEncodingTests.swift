import Testing

@testable import HuiyinFiles

@Suite("Encodings that are not read")
struct UnreadEncodingTests {
    @Test("UTF-32 is refused by name, with and without a mark", arguments: [true, false], [true, false])
    func utf32(littleEndian: Bool, mark: Bool) throws {
        let scalars = ("\(mark ? "\u{FEFF}" : "")编号,内容\n1,路灯😭\n").unicodeScalars.map(\.value)
        let bytes = units(scalars, littleEndian: littleEndian)
        #expect(UnreadEncoding.of(bytes) == .utf32)
        #expect(FileForm.problem(bytes)?.summary == "是 UTF-32 编码")
        #expect(throws: FileForm.Problem.self) { try DecodedText(bytes) }
    }

    @Test(
        "UTF-7 is refused by name, with and without a mark",
        arguments: ["+/v8-+jeVwbw-,1", "id,text\n1,+Z5ZsFE4NcO0-\n2,+jeVwbw- and +jeVwbw-\n"])
    func utf7(text: String) { #expect(UnreadEncoding.of(Array(text.utf8)) == .utf7) }

    @Test(
        "plus signs in other text mean nothing",
        arguments: [
            "tel\n+8613900000000\n+8613900000001\n", "a+b=c\n1+1=2\n", "+\n+\n", "C++,C++", "编号,+jeVwbw-,+jeVwbw-",
        ])
    func plus(text: String) { #expect(UnreadEncoding.of(Array(text.utf8)) == nil) }
}
