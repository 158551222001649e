/// Character references, `&nbsp;`, `&#20013;`, `&#x4E2D;`.
///
/// - Source: HTML 4.01 section 24; numbers from 128 to 159 mean characters of windows-1252 (HTML Living Standard
///   13.2.5.80).
enum HTMLEntities {
    /// Bytes of the longest reference that is looked for.
    private static let longest = 12

    /// The character of the reference that begins at `&`, and its length. Nil when it is none: then it stands there as
    /// it was written.
    static func decode(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int)? {
        let body = bytes.dropFirst().prefix(longest)
        guard body.first == UInt8(ascii: "#") else { return named(body) }
        let isHexadecimal = body.dropFirst().first.map(lowercase) == UInt8(ascii: "x")
        let radix = isHexadecimal ? 16 : 10
        let digits = body.dropFirst(isHexadecimal ? 2 : 1).prefix { digit($0, radix) != nil }
        guard !digits.isEmpty, digits.count <= 8 else { return nil }
        let number = digits.reduce(UInt64(0)) { $0 * UInt64(radix) + (digit($1, radix) ?? 0) }
        guard let scalar = scalar(number) else { return nil }
        let length = 1 + (digits.endIndex - body.startIndex)
        return (scalar, length + (isSemicolon(body, digits.endIndex) ? 1 : 0))
    }

    private static func named(_ body: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int)? {
        let name = body.prefix { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
        let hasEnd = isSemicolon(body, name.endIndex)
        guard let scalar = names[String(decoding: name, as: UTF8.self)] else { return nil }
        // Only the old names may lack the semicolon; `&copy` in an address would else become a sign.
        guard hasEnd || name.elementsEqual("nbsp".utf8) else { return nil }
        return (scalar, 1 + name.count + (hasEnd ? 1 : 0))
    }

    private static func scalar(_ number: UInt64) -> Unicode.Scalar? {
        if (128...159).contains(number) { return windows1252[Int(number) - 128] }
        guard number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D else { return nil }
        return UInt32(exactly: number).flatMap(Unicode.Scalar.init)
    }

    private static func isSemicolon(_ body: ArraySlice<UInt8>, _ index: Int) -> Bool {
        index < body.endIndex && body[index] == UInt8(ascii: ";")
    }

    private static func digit(_ byte: UInt8, _ radix: Int) -> UInt64? {
        UInt64(String(UnicodeScalar(byte)), radix: radix).flatMap { byte < 0x80 && byte != 0x2B ? $0 : nil }
    }

    private static let windows1252 = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    /// Those of Latin 1 in their order from U+00A0, then those that Chinese pages use.
    private static let names: [String: Unicode.Scalar] = {
        let latin = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """
        let others = """
            quot " amp & lt < gt > apos ' ensp \u{2002} emsp \u{2003} thinsp \u{2009} zwnj \u{200C} zwj \u{200D} ndash – mdash — \
            lsquo ‘ rsquo ’ ldquo “ rdquo ” bull • hellip … permil ‰ prime ′ Prime ″ euro € trade ™ larr ← uarr ↑ rarr → \
            darr ↓ harr ↔ minus − infin ∞ ne ≠ le ≤ ge ≥ radic √ sum ∑ asymp ≈ equiv ≡ sim ∼ loz ◊ Omega Ω alpha α beta β \
            gamma γ delta δ pi π mu μ
            """
        var names: [String: Unicode.Scalar] = [:]
        for (index, name) in latin.split(separator: " ").enumerated() {
            names[String(name)] = Unicode.Scalar(0xA0 + UInt32(index))
        }
        let pairs = others.unicodeScalars.split(separator: " ")
        for index in stride(from: 0, to: pairs.count - 1, by: 2) {
            names[String(pairs[index])] = pairs[index + 1].first
        }
        return names
    }()
}
