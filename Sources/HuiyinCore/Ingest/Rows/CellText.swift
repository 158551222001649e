/// Cells as people meant them.
enum CellText {
    /// A moment in any of the forms that ``LocalTime`` reads, or as the day number of a spreadsheet, which is what is
    /// left of a date when a sheet is saved without its formats.
    static func time(_ text: String) -> LocalTime? {
        LocalTime(text) ?? serial(text)
    }

    /// The moment of a clock without a day, on a given day. Nil when it is no clock.
    static func time(_ text: String, on day: Day) -> LocalTime? {
        WrittenTime.clock(text).flatMap {
            LocalTime(day: day, hour: $0.hour, minute: $0.minute, second: $0.second)
        }
    }

    /// Day 44559 is 2021-12-29; only days from 1954 to 2119 are taken for such, so that no other number is.
    ///
    /// - Source: the 1900 system of spreadsheets; what counts from 1904 is known only inside a workbook.
    private static func serial(_ text: String) -> LocalTime? {
        let plain = text.allSatisfy { ($0.isASCII && $0.isNumber) || $0 == "." }
        guard plain, text.count >= 5, let value = Double(text), (20_000..<80_000).contains(value) else { return nil }
        let seconds = Int((value * 86_400).rounded())
        let (day, second) = (Day(number: seconds / 86_400 - 25_569), seconds % 86_400)
        return LocalTime(day: day, hour: second / 3600, minute: second / 60 % 60, second: second % 60)
    }

    /// `1.50221E+17`: a number of which a spreadsheet has thrown the last digits away. Nobody can repair it.
    static func isMangledNumber(_ text: String) -> Bool {
        guard let mark = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return false }
        let power = text[text.index(after: mark)...]
        guard power.first == "+", (1...2).contains(power.count - 1), power.dropFirst().allSatisfy(\.isNumber) else {
            return false
        }
        return text[..<mark].allSatisfy { ($0.isASCII && $0.isNumber) || $0 == "." } && text.first?.isNumber == true
    }

    /// What a spreadsheet shows where a formula failed: nothing anybody said.
    static func isFormulaError(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "#")
            && ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"].contains(text)
    }

    /// Seconds of `123秒`, `2分3秒`, `1小时2分`, `00:02:03` or `123`; nil for anything else.
    static func seconds(_ text: String) -> Int? {
        let units: [(names: [String], seconds: Int)] = [
            (["小时", "时", "h"], 3600), (["分钟", "分", "min", "m"], 60), (["秒钟", "秒", "s", ""], 1),
        ]
        let clock = text.split(whereSeparator: { $0 == ":" || $0 == "：" })
        if clock.count == 3, let parts = numbers(clock), parts[1] < 60, parts[2] < 60 {
            return parts[0] * 3600 + parts[1] * 60 + parts[2]
        }
        var rest = text.filter { !$0.isWhitespace }[...]
        var total = 0
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            let name = rest.prefix { !($0.isASCII && $0.isNumber) }
            rest = rest.dropFirst(name.count)
            guard digits.count <= 7, let number = Int(digits),
                let unit = units.first(where: { $0.names.contains(name.lowercased()) })
            else { return nil }
            total += number * unit.seconds
        }
        return text.isEmpty ? nil : total
    }

    /// A plain number; `97.2%` is 0.972. Full-width digits count.
    static func number(_ text: String) -> Double? {
        let plain = String(
            text.unicodeScalars.map { scalar -> Character in
                (0xFF01...0xFF5E).contains(scalar.value)
                    ? Character(UnicodeScalar(scalar.value - 0xFEE0)!) : Character(scalar)
            })
        let isPercent = plain.hasSuffix("%")
        let digits = isPercent ? plain.dropLast() : plain[...]
        guard digits.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "-" }),
            let value = Double(digits)
        else { return nil }
        return isPercent ? value / 100 : value
    }

    private static func numbers(_ parts: [Substring]) -> [Int]? {
        let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
        return numbers.count == parts.count ? numbers : nil
    }
}
