import HanText

/// Numbers that name a person, by length, beginning and check digit. Spaces and hyphens inside do not hide them.
enum NumberScanner {
    static func findings(in folded: Units) -> [PersonalData.Finding] {
        candidates(in: folded).compactMap { range in
            let characters = folded[range].filter { $0 != 0x20 && $0 != 0x2D }
            return kind(of: Array(characters)).map { PersonalData.Finding(range: range, kind: $0) }
        } + contacts(in: folded)
    }

    private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    /// Runs of digits with single spaces or hyphens inside, and a last x.
    private static func candidates(in folded: Units) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < folded.count {
            guard isDigit(folded[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < folded.count {
                let joins =
                    (folded[end] == 0x20 || folded[end] == 0x2D) && end + 1 < folded.count && isDigit(folded[end + 1])
                guard isDigit(folded[end]) || joins || (folded[end] == 0x78 && end - index == 17) else { break }
                end += 1
            }
            ranges.append(index..<end)
            index = end
        }
        return ranges
    }

    private static func kind(of digits: [UInt16]) -> PersonalData.Kind? {
        switch digits.count {
        case 10...12 where digits[0] == 0x30: .phone
        case 11 where digits[0] == 0x31 && digits[1] >= 0x33: .phone
        case 13 where digits.starts(with: Array("861".utf16)): .phone
        case 15 where looksLikeBirth(digits[6..<12]): .idNumber
        case 18 where isIdentity(digits) || looksLikeBirth(digits[8..<14]): .idNumber
        case 16...19: isLuhn(digits) ? .account : nil
        default: nil
        }
    }

    /// A month from 01 to 12 and a day from 01 to 31 after two digits of the year.
    private static func looksLikeBirth(_ digits: ArraySlice<UInt16>) -> Bool {
        let values = digits.map { Int($0) - 0x30 }
        guard values.allSatisfy({ (0...9).contains($0) }) else { return false }
        let (month, day) = (values[2] * 10 + values[3], values[4] * 10 + values[5])
        return (1...12).contains(month) && (1...31).contains(day)
    }

    /// GB 11643: weighted sum modulo 11.
    static func isIdentity(_ digits: [UInt16]) -> Bool {
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let checks = Array("10x98765432".utf16)
        guard digits.count == 18, digits.prefix(17).allSatisfy(isDigit) else { return false }
        return checks[zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 } % 11] == digits[17]
    }

    /// ISO/IEC 7812: every second digit from the right doubled.
    static func isLuhn(_ digits: [UInt16]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
            let digit = Int(entry.element) - 0x30
            return sum + (entry.offset % 2 == 0 ? digit : digit * 2 % 10 + digit * 2 / 10)
        }
        return sum % 10 == 0
    }

    /// Mail addresses, links, and what follows 微信 or QQ.
    private static func contacts(in folded: Units) -> [PersonalData.Finding] {
        let address = Set("abcdefghijklmnopqrstuvwxyz0123456789._-@:/?=&%+#".utf16)
        return folded.runs(address.contains).filter { range in
            let text = folded.string(range)
            let before = folded.string(max(0, range.lowerBound - 4)..<range.lowerBound)
            let announced = before.contains("微信") || before.contains("qq")
            return text.contains("@") || text.contains("://") || text.hasPrefix("www.")
                || (announced && range.count >= 5) || (text.hasPrefix("qq") && range.count >= 7)
        }
        .map { PersonalData.Finding(range: $0, kind: .contact) }
    }
}
