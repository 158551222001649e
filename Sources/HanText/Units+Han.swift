extension Array where Element == UInt16 {
    /// True for Chinese characters alone, at least one.
    public var isHan: Bool { !isEmpty && allSatisfy(Script.isHan) }

    /// Stretches of Chinese characters.
    var hanRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in indices {
            let isHan = Script.isHan(self[index])
            if isHan, start == nil { start = index }
            if !isHan, let from = start {
                runs.append(from..<index)
                start = nil
            }
        }
        if let start { runs.append(start..<count) }
        return runs
    }
}
