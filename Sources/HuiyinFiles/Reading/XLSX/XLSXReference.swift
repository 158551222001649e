/// Place of a cell, `C5`; columns count from 0, rows from 1.
struct XLSXReference: Equatable {
    static let columns = 16_384
    static let rows = 1_048_576

    let column: Int
    let row: Int

    /// Nil when it is no reference or lies outside of any sheet.
    init?(_ text: some Collection<UInt8>) {
        let letters = text.prefix { (0x41...0x5A).contains($0 & 0xDF) }
        guard (1...3).contains(letters.count), let row = Digits.number(text.dropFirst(letters.count)) else {
            return nil
        }
        column = letters.reduce(0) { $0 * 26 + Int($1 & 0xDF) - 0x40 } - 1
        self.row = row
        guard column < XLSXReference.columns, (1...XLSXReference.rows).contains(row) else { return nil }
    }

    static func name(column: Int, row: Int) -> String {
        var letters = ""
        var rest = column + 1
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x41 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return "\(letters)\(row)"
    }
}
