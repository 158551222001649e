extension String {
    /// Without white space at the ends: full-width, no-break and zero-width spaces included.
    package var trimmed: String {
        let mayHave = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.first?.mayBeginBlank == true || bytes.last?.mayEndBlank == true
        }
        if mayHave == false { return self }
        let scalars = unicodeScalars
        guard let first = scalars.first, let last = scalars.last, first.isBlank || last.isBlank else { return self }
        guard let start = scalars.firstIndex(where: { !$0.isBlank }),
            let end = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(scalars[start...end])
    }

    /// Nothing but white space.
    package var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}

extension Unicode.Scalar {
    /// White space as Unicode has it, and what has no width at all.
    fileprivate var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        case 0x200B, 0xFEFF: true
        default: false
        }
    }
}

/// Whether a byte of UTF-8 can be one of white space; most text needs no closer look.
extension UInt8 {
    fileprivate var mayBeginBlank: Bool {
        switch self {
        case 0...0x20, 0xC2, 0xE1...0xE3, 0xEF: true
        default: false
        }
    }

    fileprivate var mayEndBlank: Bool {
        switch self {
        case 0...0x20, 0x80...0x8B, 0x9F, 0xA0, 0xA8, 0xA9, 0xAF, 0xBF: true
        default: false
        }
    }
}
