import HanText
import Testing

@Suite("Normal text")
struct NormalTextTests {
    private func original(_ part: String, in text: String) throws -> String {
        let normal = NormalForm.standard(text)
        let part = Units(part.utf16)
        let start = try #require((0...normal.units.count).first { normal.units[$0...].starts(with: part) })
        return Units(text.utf16).string(normal.original(start..<start + part.count))
    }

    @Test(
        "a word leads back to what was written, whole characters and what lies between",
        arguments: [
            ("暖气", "  暖\u{3000}氣\n不熱", "暖\u{3000}氣"), ("m2", "住120㎡房", "㎡"), ("2", "住㎡房", "㎡"), ("!", "停水！！！了", "！！！"),
            ("é", "cafe\u{301}s", "e\u{301}"), ("…", "等......", "......"), ("祝", "㊗️大家", "㊗️"), ("停水", "停水", "停水"),
            ("供暖", "\u{FEFF}供\u{200B}\u{200B}暖\u{200B}", "供\u{200B}\u{200B}暖"),
            ("\n", "停水 \r\n \r\n停电", " \r\n \r\n"), ("🏴", "🏴\u{E0067}好", "🏴\u{E0067}"),
        ])
    func original(part: String, text: String, written: String) throws {
        #expect(try original(part, in: text).unicodeScalars.elementsEqual(written.unicodeScalars))
    }

    @Test("an offset inside merged characters is their beginning, in a deleted stretch the next character")
    func offsets() {
        let text = NormalForm.standard(" 暖！！！气\u{200B}\u{200B}热 ")  // 暖!气热
        #expect((0...9).map { text.normal($0) } == [0, 0, 1, 1, 1, 2, 3, 3, 3, 4])
        #expect(text.normal(10) == 4)
        #expect(text.normal(2..<3) == 1..<2)
        #expect(text.normal(1..<4) == 0..<2)
        #expect(text.normal(6..<7) == 3..<3)
    }

    @Test("an empty range is a place, and the end of the text its end")
    func places() {
        let text = NormalForm.standard("\u{FEFF}停水！！ ")
        #expect(text.original(0..<0) == 1..<1)
        #expect(text.original(3..<3) == 6..<6)
        #expect(NormalForm.standard(" \n").original(0..<0) == 2..<2)
    }

    @Test("a gap is told where something was deleted")
    func gaps() {
        #expect(NormalForm.standard(" 张 三电\u{200B}话ab。。c ").gaps == [1, 3])
        #expect(NormalForm.standard("张三").gaps == [])
    }
}
