/// A moment as systems write it, which is how nearly every cell has it: `2021-12-29 09:05:30`, `2021/12/29 9:05`,
/// `2021-12-29T09:05`, a day alone.
///
/// - Cost: a hundredth of ``WrittenTime``, which reads these forms too.
struct SystemTime {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    /// Nil for every other form.
    static func read(_ text: String) -> LocalTime? {
        var text = text
        return text.withUTF8 { bytes in
            var reader = SystemTime(bytes: bytes)
            return reader.time()
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    private mutating func time() -> LocalTime? {
        guard let day = day() else { return nil }
        if isAtEnd { return LocalTime(day: day) }
        guard skip(" ") || skip("T"), let hour = number(1...2), skip(":"), let minute = number(1...2) else {
            return nil
        }
        if isAtEnd { return LocalTime(day: day, hour: hour, minute: minute) }
        guard skip(":"), let second = number(1...2), isAtEnd else { return nil }
        return LocalTime(day: day, hour: hour, minute: minute, second: second)
    }

    private mutating func day() -> Day? {
        guard let year = number(4...4), (1900...2999).contains(year), !isAtEnd else { return nil }
        let mark: Unicode.Scalar = bytes[position] == 0x2F ? "/" : "-"
        guard skip(mark), let month = number(1...2), skip(mark), let day = number(1...2) else { return nil }
        return Day(year: year, month: month, day: day)
    }

    private var isAtEnd: Bool { position == bytes.count }

    private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
        guard !isAtEnd, bytes[position] == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    private mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
        let start = position
        var number = 0
        while !isAtEnd, position - start < lengths.upperBound, (0x30...0x39).contains(bytes[position]) {
            number = number * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        return position - start < lengths.lowerBound ? nil : number
    }
}
