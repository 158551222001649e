/// Makes compound files that have a directory and nothing else.
struct SampleCompoundFile {
    /// Of the top level, as children of the root in a chain of right siblings.
    var names: [String]
    /// Of a storage beside them, whose children these are.
    var inner: [String] = []

    private static let end: UInt32 = 0xFFFF_FFFE
    private static let none: UInt32 = 0xFFFF_FFFF

    /// Sector 0 is the table, the directory begins at sector 1.
    var bytes: [UInt8] {
        let directory = Self.padded(entries.flatMap { $0 }, to: 512)
        let sectors = directory.count / 512
        let chain = [0xFFFF_FFFD] + (1..<sectors).map { UInt32($0 + 1) } + [Self.end]
        return header + Self.padded(chain.flatMap(Self.word), to: 512) + directory
    }

    private var header: [UInt8] {
        var header = [UInt8](repeating: 0, count: 512)
        header.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        header.replaceSubrange(0x18..<0x20, with: [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0])
        header.replaceSubrange(0x30..<0x34, with: Self.word(1))
        header.replaceSubrange(0x44..<0x48, with: Self.word(Self.end))
        header.replaceSubrange(0x4C..<0x200, with: [0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 432))
        return header
    }

    private var entries: [[UInt8]] {
        let storage = UInt32(names.count + 1)
        let top = names.enumerated().map { index, name in Self.entry(name, right: UInt32(index + 2)) }
        let below = inner.enumerated().map { index, name in
            Self.entry(name, right: index + 1 < inner.count ? storage + UInt32(index + 2) : Self.none)
        }
        return [Self.entry("Root Entry", child: 1)] + top
            + [Self.entry("ObjectPool", child: inner.isEmpty ? Self.none : storage + 1)] + below
    }

    private static func entry(_ name: String, right: UInt32 = none, child: UInt32 = none) -> [UInt8] {
        let units = Array(name.utf16) + [0]
        return padded(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: 64)
            + [UInt8(units.count * 2), 0, 2, 1] + word(none) + word(right) + word(child)
            + [UInt8](repeating: 0, count: 48)
    }

    private static func word(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func padded(_ bytes: [UInt8], to size: Int) -> [UInt8] {
        bytes + [UInt8](repeating: 0, count: (size - bytes.count % size) % size)
    }
}
