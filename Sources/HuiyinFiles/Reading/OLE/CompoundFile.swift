/// What stands at the top of a compound file, the container of Office files before 2007.
///
/// Only the directory is read: enough to tell what the file is.
///
/// - Source: [MS-CFB] 2.2 header, 2.3 sector chains, 2.5 sectors that list these, 2.6 directory.
struct CompoundFile {
    static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

    /// Names of the streams and storages at the top level.
    let names: Set<String>

    private static let entrySize = 128
    /// Sectors of the directory that are read; Office writes some dozens.
    private static let longestDirectory = 4096
    /// Sectors listed by the header itself.
    private static let listed = 109

    /// Nil when it is no compound file, or the directory cannot be read.
    init?(_ bytes: [UInt8]) {
        let bytes = LittleEndian(bytes)
        guard let shift = bytes.half(0x1E), shift == 9 || shift == 12 else { return nil }
        guard let directory = Sectors(bytes, shift: Int(shift)).chain(from: 0x30, limit: CompoundFile.longestDirectory)
        else { return nil }
        let entries = directory.flatMap { start in
            stride(from: start, to: start + 1 << Int(shift), by: CompoundFile.entrySize)
        }
        guard let root = entries.first, let child = bytes.word(root + 0x4C) else { return nil }
        names = CompoundFile.names(below: child, in: entries, of: bytes)
    }

    /// Walks the tree of siblings; each entry once, whatever the links say.
    private static func names(below child: UInt32, in entries: [Int], of bytes: LittleEndian) -> Set<String> {
        var names: Set<String> = []
        var visited: Set<UInt32> = []
        var open = [child]
        while let index = open.popLast() {
            guard index < entries.count, visited.insert(index).inserted else { continue }
            let entry = entries[Int(index)]
            if let name = name(of: entry, in: bytes) { names.insert(name) }
            open += [0x44, 0x48].compactMap { bytes.word(entry + $0) }
        }
        return names
    }

    private static func name(of entry: Int, in bytes: LittleEndian) -> String? {
        guard let length = bytes.half(entry + 0x40), (2...64).contains(length) else { return nil }
        let units = stride(from: entry, to: entry + Int(length) - 2, by: 2).compactMap(bytes.half)
        return String(validating: units, as: UTF16.self)
    }

    /// Where sectors lie, and which follows which.
    private struct Sectors {
        private let bytes: LittleEndian
        private let shift: Int

        init(_ bytes: LittleEndian, shift: Int) {
            self.bytes = bytes
            self.shift = shift
        }

        /// Offsets of the sectors of a chain whose first number stands in the header. Nil when the chain leaves the
        /// file or is longer than the limit, as it is when it runs in a circle.
        func chain(from header: Int, limit: Int) -> [Int]? {
            guard var sector = bytes.word(header) else { return nil }
            var offsets: [Int] = []
            while sector < 0xFFFF_FFFA {
                guard offsets.count < limit, offset(sector) < bytes.count, let next = next(sector) else { return nil }
                offsets.append(offset(sector))
                sector = next
            }
            return offsets
        }

        private func offset(_ sector: UInt32) -> Int { (Int(sector) + 1) << shift }

        private func next(_ sector: UInt32) -> UInt32? {
            let (table, entry) = Int(sector).quotientAndRemainder(dividingBy: 1 << (shift - 2))
            return tableSector(table).flatMap { bytes.word(offset($0) + entry * 4) }
        }

        /// The sector that holds a part of the table: from the list in the header, then from chained lists.
        private func tableSector(_ index: Int) -> UInt32? {
            if index < listed { return bytes.word(0x4C + index * 4) }
            let (list, entry) = (index - listed).quotientAndRemainder(dividingBy: 1 << (shift - 2) - 1)
            guard list <= bytes.count >> shift, var sector = bytes.word(0x44) else { return nil }
            for _ in 0..<list {
                guard let next = bytes.word(offset(sector) + (1 << shift) - 4) else { return nil }
                sector = next
            }
            return bytes.word(offset(sector) + entry * 4)
        }
    }
}
