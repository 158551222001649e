import CICU

/// The simplified form of each traditional character that has one, whatever its neighbours.
enum Simplification {
    /// Characters that ICU changes although they are standard in simplified writing (俱乐部, 哪吒, 姊妹, 摔跤, 大阪, 苎麻).
    ///
    /// - Source: the table of standard characters of 2013.
    private static let standard = Set("俱吒姊跤阪苎".utf16)

    /// - Shapes: by unit; what is no traditional character stands for itself.
    static func table() -> [UInt16] {
        var table = (UInt16.min...UInt16.max).map { $0 }
        let kept = standard.union(PhraseSimplification.undecided)
        let ideographs = (UInt16(0x4E00)...0x9FFF).filter { !kept.contains($0) }
        // One call for all of them, kept apart by spaces so that no phrase rule applies.
        var buffer: Units = ideographs.flatMap { [$0, 0x20] as Units }
        let length = Int32(buffer.count)
        buffer.append(contentsOf: repeatElement(0, count: 1024))
        var code: Int32 = 0
        let count = cicu_simplify(&buffer, length, Int32(buffer.count), &code)
        guard code <= 0, count == length else { return table }
        for (index, ideograph) in ideographs.enumerated() { table[Int(ideograph)] = buffer[index * 2] }
        // 薴 is 苧 in simplified writing, and 苧 is 苎: simplifying twice must change nothing.
        for unit in ideographs { table[Int(unit)] = table[Int(table[Int(unit)])] }
        return table
    }
}
