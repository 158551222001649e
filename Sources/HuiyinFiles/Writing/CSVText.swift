/// A table as CSV that a spreadsheet opens without asking: byte order mark, CRLF, every cell what it says.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe in front; a long number gets a tab, so that it
/// stays text and keeps its last digits.
///
/// - Source: RFC 4180; OWASP, "CSV Injection".
public struct CSVText {
    /// Spreadsheets keep fifteen digits of a number.
    private static let exactDigits = 11

    private var text = "\u{FEFF}"

    public init(header: [String]) { add(header) }

    public mutating func add(_ cells: [String]) {
        text += cells.map(CSVText.cell).joined(separator: ",") + "\r\n"
    }

    public var bytes: [UInt8] { Array(text.utf8) }

    static func cell(_ value: String) -> String {
        var value = value
        if let first = value.unicodeScalars.first,
            "=+-@\t\r".unicodeScalars.contains(first) || "＝＋－＠".unicodeScalars.contains(first)
        {
            value = "'" + value
        } else if value.count > exactDigits, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            value = "\t" + value
        }
        let needsQuotes = value.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
        guard needsQuotes else { return value }
        // By scalars: a quote that carries a combining mark is still a quote.
        var quoted = "\"".unicodeScalars
        for scalar in value.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
        return String(quoted) + "\""
    }
}
