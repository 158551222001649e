import HanText

/// Recognises letters that number their matters: 一、…二、…, 1.…2.…, ①…②…, 首先…其次….
enum Enumeration {
    private static let series = [
        ("一、", "二、"), ("一是", "二是"), ("第一", "第二"), ("首先", "其次"), ("(一)", "(二)"), ("(1)", "(2)"),
        ("1、", "2、"), ("1.", "2."), ("一,", "二,"),
    ]
    /// First marks at even numbers, the second mark of each series behind its first.
    private static let marks = PhraseTrie(series.flatMap { [Folding.standard($0), Folding.standard($1)] })

    /// True when the first two marks of one series occur in order.
    static func isList(_ passage: Passage) -> Bool {
        var opened: Set<Int> = []
        var isList = false
        marks.forEachMatch(in: passage.folded) { _, _, mark in
            if mark % 2 == 0 { opened.insert(mark) } else if opened.contains(mark - 1) { isList = true }
        }
        return isList
    }
}
