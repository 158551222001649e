import HanText

/// Items numbered one after the other in one manner, inside of an item of another series or at the top.
struct Series {
    let kind: SeriesMark.Kind
    private(set) var marks: [SeriesMark]
    /// How many series it is inside of.
    private(set) var level = 0
    /// Where it ends: where the item around it does.
    private(set) var end: Int

    /// Letters of an item, with its mark.
    func range(of item: Int) -> Range<Int> {
        marks[item].range.lowerBound..<(item + 1 < marks.count ? marks[item + 1].range.lowerBound : end)
    }

    /// A first item without a second is none.
    static func all(in units: Units, _ normal: NormalText, within body: Range<Int>) -> [Series] {
        var (closed, open) = ([Series](), [Series]())
        func close(to depth: Int, at place: Int) {
            while open.count > depth {
                var series = open.removeLast()
                series.end = place
                if series.marks.count > 1 { closed.append(series) }
            }
        }
        for mark in SeriesMark.all(in: units, normal, within: body) {
            let depth = open.lastIndex { $0.kind == mark.kind }
            if let depth, open[depth].takes(mark) {
                close(to: depth + 1, at: mark.range.lowerBound)
                open[depth].marks.append(mark)
            } else if mark.number == 1 {
                close(to: depth ?? open.count, at: mark.range.lowerBound)
                open.append(Series(kind: mark.kind, marks: [mark], end: body.upperBound))
            }
        }
        close(to: 0, at: body.upperBound)
        return nested(closed.sorted { $0.marks[0].range.lowerBound < $1.marks[0].range.lowerBound })
    }

    private func takes(_ mark: SeriesMark) -> Bool {
        let last = marks[marks.count - 1].number
        return mark.number == last + 1 || (kind == .order && mark.number > last)
    }

    /// - Parameter series: by their beginning, so that those around one come before it.
    private static func nested(_ series: [Series]) -> [Series] {
        var (nested, around) = ([Series](), [Int]())
        for var one in series {
            while let end = around.last, end <= one.marks[0].range.lowerBound { around.removeLast() }
            one.level = around.count
            around.append(one.end)
            nested.append(one)
        }
        return nested
    }

    static func items(of series: [Series]) -> [LetterParts.Item] {
        series.flatMap { one in
            one.marks.indices.map {
                LetterParts.Item(level: one.level, number: one.marks[$0].number, range: one.range(of: $0))
            }
        }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
