import HanText

/// Recognises letters that number their matters: 一、…二、…, 1.…2.…, ①…②…, 首先…其次….
enum Enumeration {
    private static let series = [
        ("一、", "二、"), ("一是", "二是"), ("第一", "第二"), ("首先", "其次"), ("(一)", "(二)"), ("(1)", "(2)"),
        ("1、", "2、"), ("1.", "2."), ("一,", "二,"),
    ]
    /// First marks at even numbers, the second mark of each series behind its first.
    private static let marks = PhraseTrie(series.flatMap { [NormalForm.units($0), NormalForm.units($1)] })
    private static let circledOne: UInt16 = 0x2460

    /// True when the first two marks of one series occur in order.
    static func isList(_ passage: Passage) -> Bool {
        // The normal form makes ① a plain 1.
        if let first = passage.units.firstIndex(of: circledOne), passage.units[first...].contains(circledOne + 1) {
            return true
        }
        var opened: Set<Int> = []
        var isList = false
        marks.forEachMatch(in: passage.normal.units) { start, end, mark in
            guard !isInsideNumber(start..<end, passage.normal.units) else { return }
            if mark % 2 == 0 { opened.insert(mark) } else if opened.contains(mark - 1) { isList = true }
        }
        return isList
    }

    /// 2021.12.29 and 1.5 number nothing.
    private static func isInsideNumber(_ range: Range<Int>, _ normal: Units) -> Bool {
        func isDigit(_ index: Int) -> Bool { normal.indices.contains(index) && (0x30...0x39).contains(normal[index]) }
        return isDigit(range.lowerBound) && (isDigit(range.lowerBound - 1) || isDigit(range.upperBound))
    }
}
