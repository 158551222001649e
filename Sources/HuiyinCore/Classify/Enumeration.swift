import HanText

/// Recognises letters that number their matters: 一、…二、…, 1.…2.…, ①…②…, 首先…其次….
enum Enumeration {
    private static let series: [[String]] = [
        ["一、", "二、"], ["一是", "二是"], ["第一", "第二"], ["首先", "其次"], ["(一)", "(二)"], ["(1)", "(2)"],
        ["1、", "2、"], ["1.", "2."], ["①", "②"], ["一,", "二,"],
    ]

    /// True when the first two marks of one series occur in order.
    static func isList(_ passage: Passage) -> Bool {
        let text = passage.folded.string
        return series.contains { marks in
            let (first, second) = (String(decoding: Folding.standard(marks[0]), as: UTF16.self),
                String(decoding: Folding.standard(marks[1]), as: UTF16.self))
            guard let start = text.firstRange(of: first) else { return false }
            return text[start.upperBound...].firstRange(of: second) != nil
        }
    }
}
