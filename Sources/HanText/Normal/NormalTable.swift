import CICU

/// What becomes of each unit, as far as it can be said without looking at its neighbours.
struct NormalTable: Sendable {
    enum Kind: UInt8, Sendable {
        /// One unit becomes one unit.
        case plain
        /// The same, but its neighbours decide about its simplified form.
        case undecided
        /// Longer when normalised, joined with what stands before it, or half of a character.
        case complex
        /// Its normal form would begin with a space (´ is a space and an accent): stays as it is.
        case isolated
        case space, lineBreak
        /// U+202F: between a Mongolian word and its ending it is no space.
        case narrowSpace
        case dropped
        /// Dropped, but it belongs to the character before it: variation selectors, tags.
        case extender
        /// U+FE0F and U+200D, which emoji are made of.
        case emojiSelector, joiner
    }

    struct Entry: Sendable, Equatable {
        private let bits: UInt32

        init(_ kind: Kind, _ unit: UInt16, attaches: Bool = false, isMark: Bool = false) {
            bits = UInt32(unit) | UInt32(kind.rawValue) << 16 | (attaches ? 1 << 30 : 0) | (isMark ? 1 << 29 : 0)
        }

        var unit: UInt16 { UInt16(truncatingIfNeeded: bits) }
        var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 16))! }
        /// Whether it may say something about the character before it.
        var attaches: Bool { bits & 1 << 30 != 0 }
        /// A mark that says the same when it is repeated.
        var isMark: Bool { bits & 1 << 29 != 0 }
        var isPlain: Bool { bits & 0xFF_0000 == 0 }

        /// A plain character that the next one leaves alone.
        @inline(__always)
        func isFree(before next: Entry) -> Bool {
            bits & 0xFF_0000 | next.bits & 1 << 30 | bits & next.bits & 1 << 29 == 0
        }
    }

    private let entries: [Entry]

    subscript(_ unit: UInt16) -> Entry { entries[Int(unit)] }

    /// The end of a stretch of plain characters which their neighbours leave alone; at most the last character.
    func plainEnd(of source: Units, from start: Int) -> Int {
        entries.withUnsafeBufferPointer { entries in
            source.withUnsafeBufferPointer { source in
                var (end, entry) = (start, entries[Int(source[start])])
                while end + 1 < source.count {
                    let next = entries[Int(source[end + 1])]
                    guard entry.isFree(before: next) else { break }
                    (end, entry) = (end + 1, next)
                }
                return end
            }
        }
    }

    private static let marks = Set("!?。.,、;:…—―~〜-=".utf16)
    /// Their normal forms, three dots and two, would no longer be one mark.
    private static let ellipses: Set<UInt16> = [0x2025, 0x2026, 0x22EF]

    init() {
        let simplified = Simplification.table()
        entries = (UInt16.min...UInt16.max).map { NormalTable.entry($0, simplified) }
    }

    private static func entry(_ unit: UInt16, _ simplified: [UInt16]) -> Entry {
        if let kind = kind(ofBlank: unit) { return Entry(kind, 0, attaches: kind != .space && kind != .lineBreak) }
        if unit & 0xF800 == 0xD800 { return Entry(.complex, unit, attaches: unit < 0xDC00) }
        if ellipses.contains(unit) { return Entry(.plain, 0x2026, isMark: true) }
        let normal = Normaliser.normalised(unit)
        if normal.contains(0x20) { return Entry(.isolated, unit) }
        let begins = cicu_nfkc_begins(UInt32(unit))
        guard normal.count == 1, begins else { return Entry(.complex, unit, attaches: !begins) }
        let plain = simplified[Int(normal[0])]
        return Entry(
            PhraseSimplification.undecided.contains(plain) ? .undecided : .plain, plain, isMark: marks.contains(plain))
    }

    /// White space and what is not seen; nil for all else.
    private static func kind(ofBlank unit: UInt16) -> Kind? {
        switch unit {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineBreak
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x205F, 0x3000: .space
        case 0x202F: .narrowSpace
        case 0xFE0F: .emojiSelector
        case 0x200D: .joiner
        case 0xFE00...0xFE0E, 0x180B...0x180F, 0x034F, 0x200C: .extender
        case 0..<0x20, 0x7F...0x9F, 0xFFF9...0xFFFB: .dropped
        default: cicu_is_ignorable(UInt32(unit)) ? .dropped : nil
        }
    }

    func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0...0xFFFF: self[UInt16(scalar)].kind
        case 0xE0020...0xE007F, 0xE0100...0xE01EF: .extender
        default: cicu_is_ignorable(scalar) ? .dropped : .complex
        }
    }

    /// Whether the character at `index` joins the one before it; false at the end.
    func combines(_ source: Units, at index: Int) -> Bool {
        guard index < source.count, self[source[index]].attaches else { return false }
        let scalar = source.scalar(at: index).value
        return scalar & 0xFFFF_F800 != 0xD800 && kind(of: scalar) == .complex && !cicu_nfkc_begins(scalar)
    }

    /// Whether it may be part of an emoji of several characters, and stays so when normalised (™ does not).
    func isPictograph(_ scalar: UInt32) -> Bool {
        guard cicu_is_pictograph(scalar) else { return false }
        let units = Units(String(UnicodeScalar(scalar).map(Character.init) ?? " ").utf16)
        return units.withUnsafeBufferPointer { Normaliser.normalised($0) { $0.elementsEqual(units) } }
    }
}
