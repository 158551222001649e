import HanText
import Testing

@Suite("Units")
struct UnitsTests {
    @Test("a string survives the way to units and back", arguments: OddTexts.all)
    func roundTrip(text: String) {
        #expect(Units(text: text) == Array(text.utf16))
        #expect(Units(text: text).string == text)
    }

    @Test("scalar offsets count a character outside the basic plane once")
    func scalarOffsets() {
        let units = Units(text: "a😭暖𠮷")
        #expect([0, 1, 3, 4, 6].map(units.scalarOffset) == [0, 1, 2, 3, 4])
    }

    @Test("scalar offsets equal the number of scalars before, at every character border")
    func scalarOffsetsOfOddTexts() {
        for text in OddTexts.all {
            let units = Units(text: text)
            for (scalars, index) in text.unicodeScalars.indices.enumerated() {
                #expect(units.scalarOffset(index.utf16Offset(in: text)) == scalars)
            }
            #expect(units.scalarOffset(units.count) == text.unicodeScalars.count)
        }
    }

    @Test("a range of units is the text between")
    func slices() {
        #expect(Units(text: "小区😭停水").string(2..<4) == "😭")
    }
}
