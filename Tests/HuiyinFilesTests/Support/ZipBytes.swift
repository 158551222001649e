@testable import HuiyinFiles

/// A zip archive written byte by byte, so that it can also be written wrong.
///
/// - Source: PKWARE, APPNOTE.TXT 4.3.
struct ZipBytes {
    struct Entry {
        var name: String
        /// The name in another encoding, where it is not UTF-8 and so does not say that it is.
        var rawName: [UInt8]?
        /// As it lies in the archive.
        var packed: [UInt8]
        var method: UInt16 = 0
        var flags: UInt16 = 0
        var checksum: UInt32
        /// Has no bytes of its own, but those of the first entry.
        var isShared = false
        /// What the archive says of its unpacked size.
        var size: Int

        init(_ name: String, _ content: [UInt8]) {
            (self.name, packed, size) = (name, content, content.count)
            checksum = ZipBytes.checksum(content)
        }

        var nameBytes: [UInt8] { rawName ?? Array(name.utf8) }

        /// A run of one byte, deflated nearly a thousand times.
        init(_ name: String, run byte: UInt8, matches: Int) {
            let content = [UInt8](repeating: byte, count: 1 + 258 * matches)
            self.init(name, content)
            (packed, method) = (DeflatedRun.bytes(of: byte, matches: matches), 8)
        }
    }

    var entries: [Entry]

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = entry.isShared ? 0 : bytes.count
            if !entry.isShared {
                bytes += word(0x0403_4B50) + [20, 0] + fields(entry) + half(0) + entry.nameBytes + entry.packed
            }
            directory += word(0x0201_4B50) + [20, 0, 20, 0] + fields(entry) + half(0) + half(0) + half(0) + half(0)
            directory += word(0) + word(UInt32(offset)) + entry.nameBytes
        }
        let count = half(UInt16(entries.count))
        let end = word(UInt32(directory.count)) + word(UInt32(bytes.count)) + half(0)
        return bytes + directory + word(0x0605_4B50) + half(0) + half(0) + count + count + end
    }

    /// Flags to name length, which both headers share.
    private func fields(_ entry: Entry) -> [UInt8] {
        half(entry.rawName == nil ? entry.flags | 0x0800 : entry.flags) + half(entry.method) + half(0) + half(0x0021)
            + word(entry.checksum)
            + word(UInt32(entry.packed.count)) + word(UInt32(entry.size)) + half(UInt16(entry.nameBytes.count))
    }

    private func half(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private func word(_ value: UInt32) -> [UInt8] { half(UInt16(value & 0xFFFF)) + half(UInt16(value >> 16)) }

    /// CRC-32.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0 as UInt32) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
    }
}

/// One byte and copies of it, as a deflate stream with fixed codes.
///
/// - Source: RFC 1951, 3.2.6: a literal below 144 is `0x30 + byte` in eight bits, a copy of 258 bytes `0xC5` and a
///   distance of one five zeros.
private enum DeflatedRun {
    static func bytes(of byte: UInt8, matches: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0] + code(0x30 + byte)
        for _ in 0..<matches { bits += code(0xC5) + [0, 0, 0, 0, 0] }
        bits += [0, 0, 0, 0, 0, 0, 0]
        while bits.count % 8 != 0 { bits.append(0) }
        return stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(0) { $0 | bits[start + $1] << UInt8($1) }
        }
    }

    private static func code(_ code: UInt8) -> [UInt8] { (0..<8).map { code >> UInt8(7 - $0) & 1 } }
}

extension ZipBytes {
    static func members(
        of bytes: [UInt8], limits: ZIPLimits = .members, _ body: (ZIPMembers.Member) throws -> Void
    ) throws {
        let result = try ZIPArchive.open(.memory(bytes), limits) { archive throws(OfficeProblem) in
            Result { try ZIPMembers(limits).forEach(of: archive, body) }
        }
        try result.get()
    }
}
