import HanText

/// Signatures whose agreement estimates how many shingles two texts share.
///
/// - Source: Broder 1997, "On the resemblance and containment of documents"; banding after Leskovec, Rajaraman and
///   Ullman, "Mining of Massive Datasets", section 3.4.
struct MinHash: Sendable {
    let shingleLength: Int
    private let bandRows: Int
    private let multipliers: [UInt32]
    private let offsets: [UInt32]

    init(_ parameters: DeduplicateParameters) {
        shingleLength = parameters.shingleLength
        bandRows = parameters.bandRows
        multipliers = (0..<parameters.hashes).map {
            UInt32(truncatingIfNeeded: StableHash.scramble(UInt64($0) * 2 + 1)) | 1
        }
        offsets = (0..<parameters.hashes).map { UInt32(truncatingIfNeeded: StableHash.scramble(UInt64($0) * 2 + 2)) }
    }

    /// Hashes of all runs of `shingleLength` units, sorted and unique; a shorter text is one shingle.
    func shingles(of content: Units) -> [UInt32] {
        guard content.count > shingleLength else { return content.isEmpty ? [] : [hash(content[...])] }
        var hashes = (0...content.count - shingleLength).map { hash(content[$0..<$0 + shingleLength]) }
        hashes.sort()
        var last: UInt32?
        hashes.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
        return hashes
    }

    func signature(of shingles: [UInt32]) -> [UInt32] {
        var minima = [UInt32](repeating: .max, count: multipliers.count)
        for shingle in shingles {
            for index in minima.indices {
                minima[index] = min(minima[index], shingle &* multipliers[index] &+ offsets[index])
            }
        }
        return minima
    }

    /// One key for each band of the signature; texts that share a key are candidates.
    func bands(of signature: [UInt32]) -> [UInt64] {
        stride(from: 0, to: signature.count - bandRows + 1, by: bandRows).map { start in
            var key = UInt64(start)
            for row in start..<start + bandRows { key = StableHash.scramble(key ^ UInt64(signature[row])) }
            return key
        }
    }

    private func hash(_ units: ArraySlice<UInt16>) -> UInt32 {
        UInt32(truncatingIfNeeded: StableHash.scramble(units.reduce(0) { $0 &* 0x1_0001 &+ UInt64($1) &+ 1 }))
    }
}
