import CICU

/// NFKC_Casefold of one unit or a short stretch.
enum Normaliser {
    static func normalised(_ unit: UInt16) -> Units {
        var input = unit
        return withUnsafePointer(to: &input) { normalised(UnsafeBufferPointer(start: $0, count: 1)) { Units($0) } }
    }

    /// - Parameter stretch: never empty.
    static func normalised<Result>(
        _ stretch: UnsafeBufferPointer<UInt16>, _ body: (UnsafeBufferPointer<UInt16>) -> Result
    ) -> Result {
        // No character becomes longer than eighteen units.
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: stretch.count * 18) { out in
            var code: Int32 = 0
            let count = cicu_nfkc_casefold(
                stretch.baseAddress, Int32(stretch.count), out.baseAddress, Int32(out.count), &code)
            guard code <= 0, count <= out.count else { return body(stretch) }
            return body(UnsafeBufferPointer(rebasing: out[..<Int(count)]))
        }
    }
}
