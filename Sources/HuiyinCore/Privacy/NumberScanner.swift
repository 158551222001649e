import HanText

/// Numbers that name a person, by length, beginning and check digit. Spaces and hyphens inside do not hide them.
enum NumberScanner {
    static func findings(in normal: Units) -> [PersonalData.Finding] {
        numbers(in: normal) + contacts(in: normal)
    }

    /// Phones, id numbers and accounts.
    static func numbers(in normal: Units) -> [PersonalData.Finding] {
        runs(of: normal).flatMap { findings(among: $0, in: normal) }
    }

    /// 138 0000 1111 has three, an account in fours has five.
    private static let mostGroups = 8

    private static func isDigit(_ unit: UInt16) -> Bool { (0x30...0x39).contains(unit) }

    /// The longest stretch of neighbouring groups that is a number of some kind, from the left: 138 0000 1111 is one
    /// number, a date and a number behind it are two.
    private static func findings(among groups: [Range<Int>], in normal: Units) -> [PersonalData.Finding] {
        var findings: [PersonalData.Finding] = []
        var first = 0
        while first < groups.count {
            let last = groups.indices[first...].prefix(mostGroups).last { last in
                kind(of: groups[first...last].flatMap { normal[$0] }) != nil
            }
            if let last, let kind = kind(of: groups[first...last].flatMap({ normal[$0] })) {
                let range = groups[first].lowerBound..<groups[last].upperBound
                findings.append(PersonalData.Finding(range: range, kind: kind))
                first = last + 1
            } else {
                first += 1
            }
        }
        return findings
    }

    /// Groups of digits, and of those the ones with only a space or a hyphen between them together. A last x belongs
    /// to a group of seventeen.
    private static func runs(of normal: Units) -> [[Range<Int>]] {
        var runs: [[Range<Int>]] = []
        for digits in normal.runs(isDigit) {
            let endsWithX = digits.count == 17 && digits.upperBound < normal.count && normal[digits.upperBound] == 0x78
            let group = digits.lowerBound..<digits.upperBound + (endsWithX ? 1 : 0)
            if let end = runs.last?.last?.upperBound, group.lowerBound == end + 1,
                normal[end] == 0x20 || normal[end] == 0x2D
            {
                runs[runs.count - 1].append(group)
            } else {
                runs.append([group])
            }
        }
        return runs
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
    private static func contacts(in normal: Units) -> [PersonalData.Finding] {
        let address = Set("abcdefghijklmnopqrstuvwxyz0123456789._-@:/?=&%+#".utf16)
        return normal.runs(address.contains).filter { range in
            let text = normal.string(range)
            let before = normal.string(max(0, range.lowerBound - 4)..<range.lowerBound)
            let announced = before.contains("微信") || before.contains("qq")
            return text.contains("@") || text.contains("://") || text.hasPrefix("www.")
                || (announced && range.count >= 5) || (text.hasPrefix("qq") && range.count >= 7)
        }
        .map { PersonalData.Finding(range: $0, kind: .contact) }
    }
}
