import HanText

/// Numbers that can be dialled, and the other long numbers of a person, in which no amounts are looked for.
struct PhoneReader {
    private static let cues = PhraseValues("电话 手机 联系 座机 号码 致电 热线")

    /// Phones with their digits; of other numbers that name a person the range alone.
    static func read(_ units: Units) -> [(range: Range<Int>, phone: PhoneNumber?)] {
        let found = NumberScanner.numbers(in: units).map { finding in
            (range: finding.range, phone: finding.kind == .phone ? number(finding.range, units) : nil)
        }
        return found + local(in: units, beside: found.map(\.range))
    }

    private static func number(_ range: Range<Int>, _ units: Units) -> PhoneNumber {
        PhoneNumber(digits: units[range].filter { Figure.arabic($0) != nil }.string)
    }

    /// Seven or eight digits behind 电话 and its like, and numbers of which the middle is masked (138****0000).
    private static func local(
        in units: Units, beside found: [Range<Int>]
    ) -> [(range: Range<Int>, phone: PhoneNumber?)] {
        units.runs { Figure.arabic($0) != nil || $0 == 0x2A }.compactMap { run in
            guard !found.contains(where: { $0.overlaps(run) }) else { return nil }
            let isMasked =
                run.count == 11 && units[run.lowerBound] == 0x31 && units[run].contains(0x2A)
                && units[run].count { $0 == 0x2A } <= 8
            let isLocal =
                (7...8).contains(run.count) && !units[run].contains(0x2A)
                && (max(0, run.lowerBound - 6)..<run.lowerBound).contains { cues.end(at: $0, in: units) != nil }
            return isMasked || isLocal ? (run, PhoneNumber(digits: units.string(run))) : nil
        }
    }
}
