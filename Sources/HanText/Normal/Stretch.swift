/// A character and its combining ones on their way through ICU's normaliser.
///
/// Nobody writes more than a few combining characters in a row, and sorting them costs the square of their number: what
/// is beyond the limits is left out.
struct Stretch {
    private static let capacity = 256
    /// Units of the normal form.
    private static let longest = 64

    private let memory: UnsafeMutableBufferPointer<UInt16>
    private var count = 0

    static func withEmpty<Result>(_ body: (inout Stretch) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: capacity) { memory in
            var stretch = Stretch(memory: memory)
            return body(&stretch)
        }
    }

    /// - Returns: where the character ends.
    mutating func add(_ source: Units, at index: Int) -> Int {
        let length = source.scalar(at: index).length
        guard count + length <= memory.count else { return index + length }
        for offset in 0..<length { memory.initializeElement(at: count + offset, to: source[index + offset]) }
        count += length
        return index + length
    }

    func withNormal(_ table: NormalTable, _ body: (Slice<UnsafeBufferPointer<UInt16>>) -> Void) {
        let units = UnsafeBufferPointer(rebasing: memory[..<count])
        if count == 1, table[units[0]].kind != .complex { return body(units[...]) }
        Normaliser.normalised(units) { normal in
            let end = min(normal.count, Stretch.longest)
            let splits = end < normal.count && normal[end - 1] & 0xFC00 == 0xD800
            body(normal[..<(splits ? end - 1 : end)])
        }
    }
}
