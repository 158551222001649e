/// The normal form of a text, with the way back: every unit knows which stretch of the original it stands for.
///
/// Most texts only change unit by unit; their map is empty. Otherwise it is a sorted list of pieces, each either as
/// long as its stretch of the original, unit by unit, or standing for it as a whole. Between pieces lie deleted
/// stretches.
public struct NormalText: Sendable, Equatable {
    public let units: Units
    /// Units of the original.
    public let originalCount: Int
    let pieces: [Piece]

    struct Piece: Sendable, Equatable {
        /// Where it begins here and there, and where it ends there; here it ends where the next one begins.
        var normal: Int32
        var original: Int32
        var originalEnd: Int32
    }

    /// The stretch of the original that a range stands for: the whole of merged characters, and what was deleted
    /// between its first and its last unit. An empty range stands for the place before its unit.
    ///
    /// - Order: monotone in both ends.
    public func original(_ range: Range<Int>) -> Range<Int> {
        let start = range.lowerBound < units.count ? place(of: range.lowerBound).lowerBound : originalCount
        return range.isEmpty ? start..<start : start..<place(of: range.upperBound - 1).upperBound
    }

    /// Where a place of the original is here: inside of merged characters their beginning, in a deleted stretch the
    /// next unit, behind the last one the end.
    ///
    /// - Order: monotone.
    public func normal(_ offset: Int) -> Int {
        guard let index = lastPiece(where: { Int($0.original) <= offset }) else {
            return pieces.isEmpty ? min(offset, units.count) : 0
        }
        let (piece, end) = (pieces[index], end(of: index))
        if offset >= Int(piece.originalEnd) { return end }
        return isWhole(piece, end) ? Int(piece.normal) : Int(piece.normal) + offset - Int(piece.original)
    }

    /// The smallest range whose original covers what is left of `range`.
    public func normal(_ range: Range<Int>) -> Range<Int> {
        let (start, end) = (normal(range.lowerBound), normal(range.upperBound))
        guard !range.isEmpty, end < units.count, place(of: end).lowerBound < range.upperBound else {
            return start..<end
        }
        let index = lastPiece { Int($0.normal) <= end }
        return start..<(index.map { self.end(of: $0) } ?? end)
    }

    /// The units before which something was deleted, without the first.
    public var gaps: [Int] {
        pieces.indices.dropFirst().filter { pieces[$0 - 1].originalEnd < pieces[$0].original }
            .map { Int(pieces[$0].normal) }
    }

    /// The stretch that one unit stands for.
    private func place(of unit: Int) -> Range<Int> {
        guard let index = lastPiece(where: { Int($0.normal) <= unit }) else { return unit..<unit + 1 }
        let piece = pieces[index]
        if isWhole(piece, end(of: index)) { return Int(piece.original)..<Int(piece.originalEnd) }
        let place = Int(piece.original) + unit - Int(piece.normal)
        return place..<place + 1
    }

    private func isWhole(_ piece: Piece, _ end: Int) -> Bool {
        Int(piece.originalEnd - piece.original) != end - Int(piece.normal)
    }

    private func end(of piece: Int) -> Int {
        piece + 1 < pieces.count ? Int(pieces[piece + 1].normal) : units.count
    }

    /// - Parameter precedes: true for a head of the list, false for the rest.
    private func lastPiece(where precedes: (Piece) -> Bool) -> Int? {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if precedes(pieces[middle]) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }
}
