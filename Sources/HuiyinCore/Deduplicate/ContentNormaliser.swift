import HanText

/// Strips what two letters may share or differ in without saying anything: salutations, closings, marks, spaces.
struct ContentNormaliser: Sendable {
    private static let numerals = Set("一二三四五六七八九十百千万两零〇".utf16)
    private static let counted = Set("栋幢号楼单室社组队元块亩平米层户".utf16)
    private static let negating = Set("不没未无非否".utf16)
    /// Units before a place suffix that are compared: most village and compound names have two or three.
    private static let nameLength = 3

    private let formulas: PhraseTrie
    private let suffixes: PhraseTrie
    private let structure: LetterStructure

    init(_ lexicon: Lexicon) {
        formulas = PhraseTrie(lexicon.formulas.map { NormalForm.units($0) })
        structure = LetterStructure(lexicon)
        suffixes = PhraseTrie(lexicon.placeSuffixes.map { NormalForm.units($0) })
    }

    /// What two copies of a letter share: its body, and with its numbers and names what `guards` are made of, to which
    /// the signature belongs; two compounds send the same letter. The date on which it was signed does not.
    func core(of units: Units, _ normal: NormalText) -> (body: Units, guarded: Units) {
        let parts = structure(units, normal)
        let signed = parts.date?.lowerBound ?? normal.units.count
        let body = (parts.introduction?.lowerBound ?? parts.body.lowerBound)..<parts.body.upperBound
        let said = body.contains { Script.isContent(normal.units[$0]) } ? Units(normal.units[body]) : normal.units
        return (said, Units(normal.units[..<signed]))
    }

    /// The letters of a text without formulae; all its letters when it is nothing but formulae.
    func content(of normal: Units) -> Units {
        let substance = substance(of: normal)
        return substance.isEmpty ? normal.filter(Script.isContent) : substance
    }

    /// The letters of a text without formulae.
    func substance(of normal: Units) -> Units {
        var dropped = [Bool](repeating: false, count: normal.count)
        formulas.forEachMatch(in: normal) { start, end, _ in
            for index in start..<end { dropped[index] = true }
        }
        return normal.indices.filter { !dropped[$0] && Script.isContent(normal[$0]) }.map { normal[$0] }
    }

    /// Where the longest formula that begins at `start` ends; nil when none does.
    func formulaEnd(at start: Int, in normal: Units) -> Int? { formulas.longest(at: start, in: normal)?.end }

    /// Digits anywhere, and Chinese numerals before a counted thing; both in digits where they are whole numbers.
    func numbers(in normal: Units) -> Set<Units> {
        var numbers: Set<Units> = []
        var index = 0
        while index < normal.count {
            let run = Units(
                normal[index...].prefix { (0x30...0x39).contains($0) || ContentNormaliser.numerals.contains($0) })
            guard !run.isEmpty else {
                index += 1
                continue
            }
            let numeral = Numeral.read(at: index, in: normal)
            index += run.count
            let counted = index < normal.count && ContentNormaliser.counted.contains(normal[index])
            if counted || run.contains(where: { (0x30...0x39).contains($0) }) {
                let isWhole = numeral?.end == index && numeral?.amount.isApproximate == false
                let digits = isWhole ? numeral?.amount.number.map { Units(text: $0.description) } : nil
                numbers.insert(digits ?? run)
            }
        }
        return numbers
    }

    /// The last letters of each name that ends in a place suffix.
    func places(in normal: Units) -> Set<Units> {
        var places: Set<Units> = []
        suffixes.forEachMatch(in: normal) { start, end, _ in
            let from = max(0, start - ContentNormaliser.nameLength)
            let name = normal[from..<start]
            guard name.count == ContentNormaliser.nameLength, name.allSatisfy(Script.isContent) else { return }
            places.insert(Units(normal[from..<end]))
        }
        return places
    }

    func isNegation(_ unit: UInt16) -> Bool { ContentNormaliser.negating.contains(unit) }
}
