/// Collects the pieces of a ``NormalText`` from left to right.
struct NormalMap {
    private var pieces: [NormalText.Piece] = []
    /// Original offset less normal offset where units follow one by one; nil behind a piece that stands for its stretch
    /// as a whole.
    private var shift: Int? = 0

    @inline(__always)
    mutating func follow(_ normal: Int, _ original: Int) {
        if shift != original - normal { open(normal, original) }
    }

    mutating func note(_ normal: Range<Int>, _ original: Range<Int>) {
        if normal.count == original.count { return follow(normal.lowerBound, original.lowerBound) }
        addWhole(normal.lowerBound, original)
    }

    /// Takes what was dropped up to `end` into the place of the last character, which begins at `normal`.
    mutating func extend(from normal: Int, to end: Int) {
        if let shift {
            addWhole(normal, normal + shift..<end)
        } else {
            pieces[pieces.count - 1].originalEnd = Int32(end)
        }
    }

    mutating func finish(_ count: Int) -> [NormalText.Piece] {
        if !pieces.isEmpty { close(count) }
        return pieces
    }

    private mutating func addWhole(_ normal: Int, _ original: Range<Int>) {
        close(normal)
        add(normal, original)
        shift = nil
    }

    private mutating func open(_ normal: Int, _ original: Int) {
        close(normal)
        add(normal, original..<original)
        shift = original - normal
    }

    private mutating func add(_ normal: Int, _ original: Range<Int>) {
        pieces.append(
            .init(
                normal: Int32(normal), original: Int32(original.lowerBound), originalEnd: Int32(original.upperBound)))
    }

    /// Ends the piece in which units follow one by one; an empty one was none.
    private mutating func close(_ normal: Int) {
        guard let shift else { return }
        if pieces.isEmpty {
            if normal > 0 { add(0, 0..<normal) }
        } else if pieces[pieces.count - 1].normal == Int32(normal) {
            pieces.removeLast()
        } else {
            pieces[pieces.count - 1].originalEnd = Int32(normal + shift)
        }
    }
}
