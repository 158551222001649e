import HuiyinCore

/// Turns the bytes of a text file into grids, by what the text looks like.
struct TextReader {
    private let largestCell: Int

    /// - Parameter largestCell: bytes.
    init(largestCell: Int) { self.largestCell = largestCell }

    /// By its first letter: an array, lines of objects (or one object that is not); else a page, delimited text, or prose.
    ///
    /// - Throws: a ``FileForm/Problem`` when it cannot be read as a whole.
    func grids(_ bytes: [UInt8]) throws -> [Grid] {
        if HTMLGrids.isHTML(bytes) { return try HTMLGrids(bytes, largestCell: largestCell).grids() }
        let text = try DecodedText(bytes)
        switch text.bytes.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "["):
            if let grid = try JSONArrayGrid(text, largestCell: largestCell).grid() { return [grid] }
            // `[微笑]` begins a text.
            if text.bytes.dropFirst().contains(UInt8(ascii: "{")) { throw FileForm.Problem.brokenJSON }
            return lines(text)
        case UInt8(ascii: "{"):
            if !JSONArrayGrid.isLines(text.bytes),
                let grid = try JSONArrayGrid(text, largestCell: largestCell).grid()
            {
                return [grid]
            }
            return [try JSONLinesGrid(text, largestCell: largestCell).grid()]
        default: return lines(text)
        }
    }

    private func lines(_ text: DecodedText) -> [Grid] {
        switch Delimiter.guess(text) {
        case .text: TextGrids(text, largestCell: largestCell).grids()
        case .singleColumn: [CSVGrid(text, largestCell: largestCell).grid()]
        case .separated(let separator): [CSVGrid(text, separator: separator, largestCell: largestCell).grid()]
        }
    }
}
