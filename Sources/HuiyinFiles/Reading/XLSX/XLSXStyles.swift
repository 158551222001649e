/// The number formats of a workbook, by the style number that cells carry.
final class XLSXStyles: XMLReader {
    /// Excel has 65,490 styles at most; a cell with a higher number is shown as it is.
    private static let most = 65_536

    private var codes: [Int: String] = [:]
    private var numbers: [Int] = []
    private var isCellStyle = false

    /// In the order of the style numbers.
    var formats: [XLSXNumberFormat] {
        let known = codes.mapValues { XLSXNumberFormat(code: $0) }
        return numbers.map { known[$0] ?? XLSXNumberFormat(builtIn: $0) }
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            guard let number = attributes["numFmtId"]?.number, let code = attributes["formatCode"],
                codes.count < XLSXStyles.most
            else { return }
            codes[number] = code.text
        // `cellStyleXfs` holds the same elements, which cells do not count.
        case "cellXfs": isCellStyle = true
        case "xf":
            if isCellStyle, numbers.count < XLSXStyles.most { numbers.append(attributes["numFmtId"]?.number ?? 0) }
        default: break
        }
    }

    func end(_ name: XMLName) {
        if case "cellXfs" = name { isCellStyle = false }
    }
}

/// What a number means, by the format it is shown in.
enum XLSXNumberFormat: Equatable {
    case plain
    case date
    /// Hours that go on counting after 24, `[h]:mm`.
    case elapsed
    case percent

    /// - Source: ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates in Chinese and Japanese editions.
    init(builtIn number: Int) {
        switch number {
        case 9, 10: self = .percent
        case 14...22, 27...36, 45, 47, 50...58: self = .date
        case 46: self = .elapsed
        default: self = .plain
        }
    }

    /// A date when letters of one stand outside of quotes, brackets and escapes.
    init(code: String) {
        var letters = ""
        var countsOn = false
        var rest = code.lowercased().unicodeScalars[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                countsOn = countsOn || !inside.isEmpty && inside.allSatisfy { "hms".unicodeScalars.contains($0) }
            default: letters.unicodeScalars.append(scalar)
            }
        }
        if countsOn {
            self = .elapsed
        } else if letters.contains(where: { "ymdhs".contains($0) }) {
            self = .date
        } else {
            self = letters.contains("%") ? .percent : .plain
        }
    }
}
