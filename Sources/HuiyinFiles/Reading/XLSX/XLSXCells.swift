/// How the content of a cell becomes text.
struct XLSXCells {
    enum Kind {
        case number, shared, string, boolean, error, date

        init(_ type: XMLValue?) {
            guard let type else {
                self = .number
                return
            }
            switch type {
            case "s": self = .shared
            case "inlineStr", "str": self = .string
            case "b": self = .boolean
            case "e": self = .error
            case "d": self = .date
            default: self = .number
            }
        }
    }

    let strings: [String]
    let formats: [XLSXNumberFormat]
    let calendar: XLSXCalendar
    private let pool = XLSXTextPool()

    init(strings: [String], formats: [XLSXNumberFormat], calendar: XLSXCalendar) {
        self.strings = strings
        self.formats = formats
        self.calendar = calendar
    }

    /// Nil when the shared string it names does not exist.
    func text(_ kind: Kind, style: Int, _ content: [UInt8]) -> String? {
        switch kind {
        case .shared: Digits.number(content).flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        case .string: pool.text(content)
        case .error: String(decoding: content, as: UTF8.self)
        case .boolean: content.first == UInt8(ascii: "0") || content.first == UInt8(ascii: "f") ? "false" : "true"
        case .date: XLSXCells.isoDate(content)
        case .number: number(content, formats.indices.contains(style) ? formats[style] : .plain)
        }
    }

    private func number(_ content: [UInt8], _ format: XLSXNumberFormat) -> String {
        let text: String? =
            switch format {
            case .plain: nil
            case .date: XLSXCells.value(content).flatMap(calendar.text)
            case .elapsed: XLSXCells.value(content).flatMap(XLSXCalendar.elapsed)
            case .percent: Double(XLSXNumber.plain(content)).map(XLSXNumber.percent)
            }
        return text ?? XLSXNumber.plain(content)
    }

    private static func value(_ content: [UInt8]) -> Double? { Double(String(decoding: content, as: UTF8.self)) }

    /// `2021-12-29T09:05:00.000` as every other date is written.
    private static func isoDate(_ content: [UInt8]) -> String {
        let text = String(decoding: content, as: UTF8.self)
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return text }
        let time = parts[1].prefix(8)
        return time == "00:00:00" ? String(parts[0]) : "\(parts[0]) \(time)"
    }
}
