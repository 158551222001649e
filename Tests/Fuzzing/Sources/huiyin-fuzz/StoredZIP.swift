/// A zip archive of files that are not packed, with right checksums, so that an input gets past them.
///
/// - Source: PKWARE, APPNOTE.TXT 4.3.
struct StoredZIP {
    private let entries: [(name: [UInt8], content: [UInt8])]

    init(_ entries: [(String, [UInt8])]) { self.entries = entries.map { (Array($0.0.utf8), $0.1) } }

    /// An input as files: a byte for the length of the name, the name, two for the length of the content, the content.
    init(reading input: [UInt8]) {
        var rest = input[...]
        func take(_ count: Int) -> [UInt8] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        var entries: [(name: [UInt8], content: [UInt8])] = []
        while let length = rest.popFirst() {
            let name = take(Int(length))
            let size = take(2)
            entries.append((name, size.count < 2 ? [] : take(Int(size[0]) | Int(size[1]) << 8)))
        }
        self.entries = entries
    }

    /// An input that ``init(reading:)`` reads back as these files.
    static func input(_ entries: [(String, [UInt8])]) -> [UInt8] {
        entries.flatMap { name, content in
            [UInt8(name.utf8.count)] + name.utf8 + half(content.count) + content
        }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for (name, content) in entries {
            let size = StoredZIP.word(content.count)
            let fields =
                StoredZIP.half(0x0800) + StoredZIP.half(0) + StoredZIP.word(0x0021_0000)
                + StoredZIP.word(Int(StoredZIP.checksum(content))) + size + size + StoredZIP.half(name.count)
            directory += StoredZIP.word(0x0201_4B50) + [20, 0, 20, 0] + fields + [UInt8](repeating: 0, count: 12)
            directory += StoredZIP.word(bytes.count) + name
            bytes += StoredZIP.word(0x0403_4B50) + [20, 0] + fields + StoredZIP.half(0) + name + content
        }
        let count = StoredZIP.half(entries.count)
        let end = StoredZIP.word(directory.count) + StoredZIP.word(bytes.count) + StoredZIP.half(0)
        return bytes + directory + StoredZIP.word(0x0605_4B50) + StoredZIP.word(0) + count + count + end
    }

    private static func half(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }
    private static func word(_ value: Int) -> [UInt8] { half(value) + half(value >> 16) }

    private static let table = (0..<256 as Range<UInt32>).map { byte in
        (0..<8).reduce(byte) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    }
}
