extension ZIPArchive {
    /// A whole entry, unpacked.
    func bytes(of entry: Entry, named name: String) throws(OfficeProblem) -> [UInt8] {
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 1)
        defer { piece.deallocate() }
        var unpacking = try unpacking(entry, named: name)
        var bytes: [UInt8] = []
        // Memory that is only reserved costs nothing, should the archive have lied.
        bytes.reserveCapacity(entry.size)
        while true {
            let count = try unpacking.read(into: piece)
            if count == 0 { return bytes }
            bytes.append(contentsOf: piece[..<count])
        }
    }
}
