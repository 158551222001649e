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

    init(_ lexicon: Lexicon) {
        formulas = PhraseTrie(lexicon.formulas.map { Folding.standard($0) })
        suffixes = PhraseTrie(lexicon.placeSuffixes.map { Folding.standard($0) })
    }

    /// The letters of a text without formulae; all its letters when it is nothing but formulae.
    func content(of folded: Units) -> Units {
        let substance = substance(of: folded)
        return substance.isEmpty ? folded.filter(Script.isContent) : substance
    }

    /// The letters of a text without formulae.
    func substance(of folded: Units) -> Units {
        var dropped = [Bool](repeating: false, count: folded.count)
        formulas.forEachMatch(in: folded) { start, end, _ in
            for index in start..<end { dropped[index] = true }
        }
        return folded.indices.filter { !dropped[$0] && Script.isContent(folded[$0]) }.map { folded[$0] }
    }

    /// Where the longest formula that begins at `start` ends; nil when none does.
    func formulaEnd(at start: Int, in folded: Units) -> Int? {
        var longest: Int?
        formulas.forEachMatch(in: Units(folded[start..<min(folded.count, start + 20)])) { from, to, _ in
            if from == 0 { longest = max(longest ?? 0, to) }
        }
        return longest.map { start + $0 }
    }

    /// Digits anywhere, and Chinese numerals before a counted thing; both in digits where they are whole numbers.
    func numbers(in folded: Units) -> Set<Units> {
        var numbers: Set<Units> = []
        var index = 0
        while index < folded.count {
            let run = Units(
                folded[index...].prefix { (0x30...0x39).contains($0) || ContentNormaliser.numerals.contains($0) })
            guard !run.isEmpty else {
                index += 1
                continue
            }
            let numeral = Numeral.read(at: index, in: folded)
            index += run.count
            let counted = index < folded.count && ContentNormaliser.counted.contains(folded[index])
            if counted || run.contains(where: { (0x30...0x39).contains($0) }) {
                let isWhole = numeral?.end == index && numeral?.amount.isApproximate == false
                let digits = isWhole ? numeral?.amount.number.map { Units(text: $0.description) } : nil
                numbers.insert(digits ?? run)
            }
        }
        return numbers
    }

    /// The last letters of each name that ends in a place suffix.
    func places(in folded: Units) -> Set<Units> {
        var places: Set<Units> = []
        suffixes.forEachMatch(in: folded) { start, end, _ in
            let from = max(0, start - ContentNormaliser.nameLength)
            let name = folded[from..<start]
            guard name.count == ContentNormaliser.nameLength, name.allSatisfy(Script.isContent) else { return }
            places.insert(Units(folded[from..<end]))
        }
        return places
    }

    func isNegation(_ unit: UInt16) -> Bool { ContentNormaliser.negating.contains(unit) }
}
