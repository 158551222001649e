/// What may happen to a file on its way.
enum Damage {
    /// One to four bytes are others.
    static func flips(of whole: [UInt8], count: Int, _ random: inout some RandomNumberGenerator) -> [[UInt8]] {
        (0..<count).map { _ in
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            return bytes
        }
    }

    /// The file breaks off, after each fiftieth of it.
    static func cuts(of whole: [UInt8]) -> [[UInt8]] {
        (0..<50).map { Array(whole.prefix(whole.count * $0 / 50)) }
    }
}
