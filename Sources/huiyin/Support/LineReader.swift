import Foundation

/// Lines of standard input in batches, so that a filter starts writing before its input ends.
struct LineReader {
    static let batch = 4096

    private var rest: [UInt8] = []
    private var ended = false

    /// Up to ``batch`` lines without their line ends; nil at the end of the input. Bad bytes become U+FFFD.
    mutating func next() -> [String]? {
        var lines: [String] = []
        while lines.count < LineReader.batch, let line = nextLine() { lines.append(line) }
        return lines.isEmpty ? nil : lines
    }

    private var position = 0

    private mutating func nextLine() -> String? {
        while true {
            if let end = rest[position...].firstIndex(of: 0x0A) {
                defer { position = end + 1 }
                return text(rest[position..<end])
            }
            if ended {
                guard position < rest.count else { return nil }
                defer { position = rest.count }
                return text(rest[position...])
            }
            fill()
        }
    }

    private mutating func fill() {
        rest.removeFirst(position)
        position = 0
        let data = FileHandle.standardInput.readData(ofLength: 1 << 20)
        if data.isEmpty { ended = true } else { rest += data }
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
    }
}
