/// A moment as people and systems write it.
struct WrittenTime {
    let time: LocalTime?

    init(_ text: String) {
        let (local, ahead) = WrittenTime.zone(of: text[...])
        guard let numbers = WrittenTime.numbers(in: local), let time = WrittenTime.time(numbers, in: local) else {
            self.time = nil
            return
        }
        self.time = ahead.map { time.later(bySeconds: LocalTime.secondsAheadOfUTC - $0) } ?? time
    }

    /// Hour, minute and second where a clock is written without a day: `8:30`, `上午8时30分`, `08:30:15`.
    static func clock(_ text: String) -> (hour: Int, minute: Int, second: Int)? {
        guard text.contains(where: { ":：时時点點".contains($0) }), !text.contains(where: { "年月日号號-/".contains($0) }),
            let numbers = numbers(in: text[...]), (1...3).contains(numbers.count)
        else { return nil }
        let clock = numbers + [0, 0]
        return (hour(clock[0], in: text[...]), clock[1], clock[2])
    }

    /// The text without its zone, and how many seconds the zone is ahead of UTC: `Z`, `+08:00`, `+0800`. A zone needs a
    /// clock in front: `2021-12-29` has none.
    private static func zone(of text: Substring) -> (Substring, Int?) {
        if text.last == "Z" { return (text.dropLast(), 0) }
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), text[..<sign].contains(":") else {
            return (text, nil)
        }
        let digits = text[text.index(after: sign)...].filter { $0 != ":" }
        guard digits.count == 4, let number = Int(digits), number / 100 <= 14, number % 100 < 60 else {
            return (text, nil)
        }
        let seconds = number / 100 * 3600 + number % 100 * 60
        return (text[..<sign], text[sign] == "-" ? -seconds : seconds)
    }

    private static func time(_ found: [Int], in text: Substring) -> LocalTime? {
        var numbers = found
        if numbers.count == 1, let compact = compact(numbers[0]) { numbers = compact }
        if numbers.count == 7 { numbers.removeLast() }  // fractions of a second
        guard (3...6).contains(numbers.count), (1900...2999).contains(numbers[0]),
            let day = Day(year: numbers[0], month: numbers[1], day: numbers[2])
        else { return nil }
        let clock = Array(numbers.dropFirst(3)) + [0, 0, 0]
        return LocalTime(day: day, hour: hour(clock[0], in: text), minute: clock[1], second: clock[2])
    }

    private static func hour(_ hour: Int, in text: Substring) -> Int {
        let isLater = ["下午", "晚上", "PM", "pm"].contains { text.contains($0) }
        if isLater, hour < 12 { return hour + 12 }
        return ["上午", "凌晨", "AM", "am"].contains { text.contains($0) } && hour == 12 ? 0 : hour
    }

    /// `20211229`, `202112290905`, `20211229090530`
    private static func compact(_ number: Int) -> [Int]? {
        switch number {
        case 19_000_101...29_991_231: [number / 10_000, number / 100 % 100, number % 100]
        case 190_001_010_000...299_912_312_359:
            compact(number / 10_000).map { $0 + [number / 100 % 100, number % 100] }
        case 19_000_101_000_000...29_991_231_235_959: compact(number / 100).map { $0 + [number % 100] }
        default: nil
        }
    }

    // MARK: Numbers

    private static let marks = Set(" ．－／\u{3000}\u{A0}\t\n-/.:：，,年月日时點点分秒T号號()（）")
    private static let words = ["星期", "礼拜", "周", "上午", "下午", "凌晨", "晚上", "中午", "AM", "PM", "am", "pm"]
    private static let numerals = Array("零一二三四五六七八九")

    /// The numbers; nil when something else than the marks and words of dates and times stands between them.
    private static func numbers(in text: Substring) -> [Int]? {
        var numbers: [Int] = []
        var rest = text
        while let first = rest.first {
            if let word = words.first(where: { rest.hasPrefix($0) }) {
                rest = rest.dropFirst(word.count)
                // The day of the week is said twice over.
                if "星期礼拜周".contains(word) { rest = rest.dropFirst() }
            } else if digit(first) != nil {
                let run = rest.prefix { digit($0) != nil }
                guard run.count <= 15 else { return nil }
                numbers.append(run.reduce(0) { $0 * 10 + digit($1)! })
                rest = rest.dropFirst(run.count)
            } else if isNumeral(first) {
                let run = rest.prefix(while: isNumeral)
                guard let number = number(run) else { return nil }
                numbers.append(number)
                rest = rest.dropFirst(run.count)
            } else if marks.contains(first) {
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        return numbers
    }

    /// Of any width; `②` is none.
    private static func digit(_ character: Character) -> Int? {
        guard character.unicodeScalars.first?.properties.numericType == .decimal else { return nil }
        return character.wholeNumberValue
    }

    private static func isNumeral(_ character: Character) -> Bool {
        numerals.contains(character) || character == "〇" || character == "十" || character == "○"
    }

    /// `二〇二一` digit by digit, `二十九` by tens.
    private static func number(_ run: Substring) -> Int? {
        let digits = run.map { $0 == "〇" || $0 == "○" ? 0 : numerals.firstIndex(of: $0) }
        guard let ten = run.firstIndex(of: "十") else {
            return digits.count <= 4 ? digits.reduce(0) { $0 * 10 + $1! } : nil
        }
        let (before, after) = (run[..<ten], run[run.index(after: ten)...])
        guard before.count <= 1, after.count <= 1, !after.contains("十") else { return nil }
        let tens = before.first.flatMap { numerals.firstIndex(of: $0) } ?? 1
        let ones = after.first.flatMap { numerals.firstIndex(of: $0) } ?? 0
        return tens * 10 + ones
    }
}
