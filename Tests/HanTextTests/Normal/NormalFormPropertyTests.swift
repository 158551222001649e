import HanText
import TestSupport
import Testing

@Suite("Normal form of any text")
struct NormalFormPropertyTests {
    private static func units(of scalar: UInt32) -> Units {
        UnicodeScalar(scalar).map { Units(String($0).utf16) } ?? [UInt16(scalar)]
    }

    /// Texts of characters from all planes, many of them from where the rules meet.
    private static func texts(_ count: Int, seed: UInt64, longest: Int = 40) -> [Units] {
        let common =
            Array(
                "暖氣不熱乾燥看著瞭解，。！！..…—-=  \n\t\u{3000}\u{A0}\u{200B}\u{200D}\u{FE0F}\u{202F}\u{301}\u{316}\u{338}\u{344}12ａÅﬁ㎡①´‥‼ｶﾞ각각ᠮ\u{180B}👨❤🏽𝐀𠮷🏴\u{E0067}\u{20E3}㊗"
                    .unicodeScalars
            ).map { units(of: $0.value) } + [[0xD83D], [0xDE2D], [0xD840], [0xDC00]]
        var random = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 0...longest, using: &random)).flatMap { _ -> Units in
                if Int.random(in: 0..<4, using: &random) > 0 { return common.randomElement(using: &random)! }
                return units(of: UInt32.random(in: 0...0x10FFFF, using: &random))
            }
        }
    }

    private static func flaw(of units: Units) -> String? {
        let text = NormalForm.standard(units)
        guard NormalForm.standard(text.units).units == text.units else { return "its normal form is not normal" }
        guard text.units.count <= max(units.count * 18, 1), text.originalCount == units.count else { return "length" }
        return mapFlaw(of: text)
    }

    /// Every unit lies in its stretch, and both ways are monotone.
    private static func mapFlaw(of text: NormalText) -> String? {
        var last = 0..<0
        for index in text.units.indices {
            let place = text.original(index..<index + 1)
            guard !place.isEmpty, place.upperBound <= text.originalCount else { return "no place for \(index)" }
            guard place.lowerBound >= last.lowerBound, place.upperBound >= last.upperBound else {
                return "\(index) goes back"
            }
            guard place == last || place.lowerBound >= last.upperBound else { return "places of \(index) overlap" }
            guard text.normal(place).contains(index) else { return "\(index) does not lead back" }
            last = place
        }
        let offsets = (0...text.originalCount).map { text.normal($0) }
        guard zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }) else { return "offsets go back" }
        return offsets.last == text.units.count ? nil : "the end is not the end"
    }

    private func expectFlawless(_ texts: some Sequence<Units>) {
        for units in texts {
            if let flaw = NormalFormPropertyTests.flaw(of: units) {
                Issue.record("\(flaw): \(units.map { String($0, radix: 16) }.joined(separator: " "))")
                return
            }
        }
    }

    @Test("every character of every plane has a normal form that stays, and leads back", arguments: 0...16)
    func allPlanes(plane: UInt32) {
        expectFlawless((plane << 16...plane << 16 | 0xFFFF).lazy.map { NormalFormPropertyTests.units(of: $0) })
    }

    @Test("every unit among neighbours that might join it")
    func neighbours() {
        let neighbours: [Units] = [[0x65], [0x20], [0x301], [0x6696], [0x2E], [0x182E], [0xD83D, 0xDC68], [0xD83D]]
        expectFlawless(
            neighbours.lazy.flatMap { neighbour in (0..<0x3400).lazy.map { neighbour + [$0] + neighbour } })
    }

    @Test("odd texts and texts of random characters", arguments: 0..<4)
    func random(part: UInt64) {
        expectFlawless(OddTexts.units + NormalFormPropertyTests.texts(5000, seed: part))
    }

    @Test("a megabyte without a mark, of one combining character, and of parts of emoji")
    func long() {
        let parts: [Units] = [
            [0x6696], [0x301, 0x316], [0x200B], [0x2E], [0x20], [0xD83D, 0xDC68, 0x200D], [0xD800], [0x344],
        ]
        for part in parts {
            let units = Units([[0x65], Units(repeatElement(part, count: 500_000 / part.count).joined())].joined())
            let text = NormalForm.standard(units)
            #expect(NormalForm.standard(text.units).units == text.units)
            #expect(text.original(0..<text.units.count).upperBound <= units.count)
        }
        expectFlawless([OddTexts.endless])
    }

    @Test("the result does not depend on the texts before")
    func noMemory() {
        let texts = NormalFormPropertyTests.texts(500, seed: 9)
        let forward = texts.map { NormalForm.standard($0) }
        let backward = texts.reversed().map { NormalForm.standard($0) }
        #expect(forward == backward.reversed())
    }
}
