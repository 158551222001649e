/// Numbers of a fixed width with a mark between each two, as days and clocks have them.
enum Figures {
    typealias Number = (value: Int, width: Int)

    /// Numbers that are wider, or negative, are written as they are.
    static func text(_ numbers: [Number], marks: StaticString) -> String {
        guard numbers.allSatisfy({ (0..<limits[$0.width]).contains($0.value) }) else {
            return plain(numbers, marks: Array(marks.description))
        }
        return String(unsafeUninitializedCapacity: numbers.reduce(0) { $0 + $1.width + 1 }) { buffer in
            var end = 0
            for (index, number) in numbers.enumerated() {
                if index > 0 {
                    buffer[end] = marks.utf8Start[index - 1]
                    end += 1
                }
                var rest = number.value
                for place in (end..<end + number.width).reversed() {
                    buffer[place] = UInt8(0x30 + rest % 10)
                    rest /= 10
                }
                end += number.width
            }
            return end
        }
    }

    /// What has so many digits is smaller.
    private static let limits = [1, 10, 100, 1000, 10_000]

    private static func plain(_ numbers: [Number], marks: [Character]) -> String {
        numbers.enumerated().reduce(into: "") { text, entry in
            let digits = String(entry.element.value)
            if entry.offset > 0 { text.append(marks[entry.offset - 1]) }
            text += String(repeating: "0", count: max(0, entry.element.width - digits.count)) + digits
        }
    }
}
