/// The zip archive that an office file is, with its parts by path.
///
/// - Cost: one buffer of 64 KiB; parts are unpacked as they are read.
struct OfficeArchive: ~Copyable {
    private static let chunk = 65_536

    private let archive: ZIPArchive
    private let limits: OfficeLimits
    /// By path in lower case: writers disagree on the case of `sharedStrings.xml`.
    private let entries: [String: ZIPArchive.Entry]

    private init(_ archive: consuming ZIPArchive, _ limits: OfficeLimits) {
        self.limits = limits
        // Some writers separate folders as Windows does.
        let pairs = archive.entries.map { (String($0.name.map { $0 == "\\" ? "/" : $0 }).lowercased(), $0) }
        entries = Dictionary(pairs) { $1 }
        self.archive = archive
    }

    /// Opens the archive for as long as the body runs.
    static func open<Result>(
        _ file: FileSource, _ limits: OfficeLimits,
        _ body: (borrowing OfficeArchive) throws(OfficeProblem) -> Result
    ) throws(OfficeProblem) -> Result {
        try ZIPArchive.open(file, limits.archive) { archive throws(OfficeProblem) in
            try body(OfficeArchive(archive, limits))
        }
    }

    /// The files of an archive that is no office file, see ``ZIPMembers``.
    func forEachMember(_ body: (ZIPMembers.Member) throws -> Void) throws {
        try ZIPMembers(.members).forEach(of: archive, body)
    }

    func contains(_ path: String) -> Bool { entries[path.lowercased()] != nil }

    /// Unpacks a part into an XML reader, piece by piece.
    ///
    /// - Parameter pieces: of 64 KiB, where the beginning is enough.
    func read(_ path: String, _ reader: any XMLReader, pieces: Int = .max) throws(OfficeProblem) {
        guard let entry = entries[path.lowercased()] else { throw .damaged("缺少 \(path)") }
        var unpacking = try archive.unpacking(entry, named: path)
        let stream = try XMLStream(path, reader, largestTag: limits.tag)
        for _ in 0..<pieces {
            let count = try unpacking.read(into: stream.buffer(OfficeArchive.chunk))
            try stream.parse(count, isLast: count == 0)
            if count == 0 { return }
        }
    }
}
