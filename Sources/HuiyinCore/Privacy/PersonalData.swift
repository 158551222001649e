public import HanText

/// Finds and masks what names a person in free text: numbers by their form and check digits, names by what stands
/// before them, homes by building and flat.
///
/// A first net for drafts: it takes out what is certain. A masked text is still not cleared for release.
///
/// - Source: GB 11643 for id numbers, Luhn for bank cards.
public struct PersonalData: Sendable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case phone = "电话", idNumber = "证件号", account = "账号", name = "姓名", home = "门牌", plate = "车牌", contact = "联系方式"
    }

    public struct Finding: Sendable, Equatable {
        public let range: Range<Int>
        public let kind: Kind
    }

    private let cues: PhraseTrie
    private let form: NameForm

    public init(_ names: PersonNames) {
        cues = PhraseTrie(names.cues.map { NormalForm.units($0) })
        form = NameForm(names)
    }

    /// Sorted, not overlapping.
    public func find(in units: Units) -> [Finding] {
        let text = NormalForm.standard(units)
        let normal = text.units
        let found = NumberScanner.findings(in: normal) + names(in: text) + homes(in: normal) + plates(in: normal)
        var last = 0
        return found.map { Finding(range: text.original($0.range), kind: $0.kind) }
            .sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
            .filter { finding in
                guard finding.range.lowerBound >= last else { return false }
                last = finding.range.upperBound
                return true
            }
    }

    /// The text with every finding replaced by its kind in square brackets.
    public func mask(_ text: String) -> (text: String, counts: [String: Int]) {
        let units = Units(text: text)
        return PersonalData.mask(units, in: 0..<units.count, find(in: units))
    }

    /// A part of a text, masked by what was found in the whole of it: a number that the part cuts off is still one.
    public static func mask(
        _ units: Units, in part: Range<Int>, _ findings: [Finding]
    ) -> (text: String, counts: [String: Int]) {
        var (masked, counts, last) = ("", [String: Int](), part.lowerBound)
        for finding in findings where finding.range.overlaps(part) {
            masked += units.string(last..<max(last, finding.range.lowerBound)) + "[\(finding.kind.rawValue)]"
            counts[finding.kind.rawValue, default: 0] += 1
            last = min(finding.range.upperBound, part.upperBound)
        }
        return (masked + units.string(last..<part.upperBound), counts)
    }

    /// Ideographs after 我叫, 联系人：and the like that begin as names do and end at a mark or a space.
    private func names(in text: NormalText) -> [Finding] {
        let separators = Set(": 是".utf16)
        let (units, gaps) = (text.units, Set(text.gaps))
        var findings: [Finding] = []
        cues.forEachMatch(in: units) { _, end, _ in
            let start = units[end...].firstIndex { !separators.contains($0) } ?? units.count
            let longest = start..<start + units[start...].prefix { NameForm.isLetter($0) }.count
            if let range = name(in: longest, of: text, gaps) { findings.append(Finding(range: range, kind: .name)) }
        }
        return findings
    }

    /// Up to the first space that ends a name: 张三 电话, but 张　三 is a name with a space in it.
    private func name(in letters: Range<Int>, of text: NormalText, _ gaps: Set<Int>) -> Range<Int>? {
        let ends = letters.dropFirst().filter(gaps.contains) + [letters.upperBound]
        return ends.map { letters.lowerBound..<$0 }.first { form.isName(Units(text.units[$0])) }
    }

    /// From the building's number to the flat: 3号楼2单元501室 names a household, the building alone does not.
    private func homes(in normal: Units) -> [Finding] {
        let steps: Set<UInt16> = Set("0123456789一二三四五六七八九十零〇-栋幢号楼座单元层室户".utf16)
        return normal.runs { steps.contains($0) }.filter { Household.isNamed(by: normal[$0]) }
            .map { Finding(range: $0, kind: .home) }
    }

    private func plates(in normal: Units) -> [Finding] {
        let provinces = Set("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新".utf16)
        return normal.indices.compactMap { index in
            guard provinces.contains(normal[index]), index + 1 < normal.count, (0x61...0x7A).contains(normal[index + 1])
            else { return nil }
            let tail = normal[(index + 2)...].prefix {
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0xB7
            }
            let digits = tail.contains { (0x30...0x39).contains($0) }
            return (5...7).contains(tail.count) && digits
                ? Finding(range: index..<index + 2 + tail.count, kind: .plate) : nil
        }
    }
}

/// Tells an address that leads to one door.
private enum Household {
    private static let entrance = Units("单元".utf16)
    private static let buildings: Set<UInt16> = Set("栋幢楼座".utf16)

    /// A stairway's number, or a flat behind a building's number.
    static func isNamed(by run: ArraySlice<UInt16>) -> Bool {
        guard run.contains(where: { (0x30...0x39).contains($0) || ideographicDigits.contains($0) }) else {
            return false
        }
        if let stairs = run.firstRange(of: entrance), hasFlat(run[stairs.upperBound...]) { return true }
        guard let building = run.firstIndex(where: buildings.contains) else { return false }
        return hasFlat(run[(building + 1)...])
    }

    /// Two digits or more, or the word 室.
    private static func hasFlat(_ rest: ArraySlice<UInt16>) -> Bool {
        rest.contains(0x5BA4) || rest.count { (0x30...0x39).contains($0) } >= 2
    }

    private static let ideographicDigits: Set<UInt16> = Set("一二三四五六七八九十".utf16)
}

extension Units {
    /// Maximal ranges of units that satisfy `belongs`.
    func runs(_ belongs: (UInt16) -> Bool) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < count {
            let length = self[index...].prefix(while: belongs).count
            if length > 0 { runs.append(index..<index + length) }
            index += Swift.max(length, 1)
        }
        return runs
    }
}
