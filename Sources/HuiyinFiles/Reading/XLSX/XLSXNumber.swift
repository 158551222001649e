import Foundation

/// Numbers as people meant them.
enum XLSXNumber {
    /// Digits that a spreadsheet shows; those behind are what binary fractions leave.
    private static let digits = 15

    /// As written, so that long numbers keep every digit; `3.0` without its empty fraction, and 0.29, which is stored as
    /// 0.28999999999999998, without its error.
    static func plain(_ content: [UInt8]) -> String {
        let text = String(decoding: content, as: UTF8.self)
        guard let point = content.firstIndex(of: UInt8(ascii: ".")) else { return text }
        let fraction = content[(point + 1)...]
        if fraction.allSatisfy({ $0 == UInt8(ascii: "0") }) {
            return String(decoding: content[..<point], as: UTF8.self)
        }
        let isLong = content.count > digits + 1 && fraction.allSatisfy { (0x30...0x39).contains($0) }
        guard isLong, let value = Double(text) else { return text }
        let rounded = String(format: "%.*g", digits, value)
        return rounded.contains("e") ? text : rounded
    }

    /// Moves the point of the shortest decimal form: multiplying would make 56.99999999999999 of 0.57.
    static func percent(_ value: Double) -> String {
        let text = "\(value)"
        guard !text.contains("e"), let point = text.firstIndex(of: ".") else {
            return plain(Array("\(value * 100)".utf8)) + "%"
        }
        let whole = text[..<point]
        let fraction = text[text.index(after: point)...]
        let moved = fraction.prefix(2) + String(repeating: "0", count: max(0, 2 - fraction.count))
        let sign = whole.first == "-" ? "-" : ""
        let digits = (whole + moved).drop { $0 == "-" || $0 == "0" }
        let rest = fraction.dropFirst(2)
        return sign + (digits.isEmpty ? "0" : digits) + (rest.isEmpty ? "" : ".\(rest)") + "%"
    }
}
