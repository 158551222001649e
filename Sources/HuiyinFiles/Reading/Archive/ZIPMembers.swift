import HanText

/// The files that someone packed into a zip archive, one at a time.
///
/// Folders and what systems add (`__MACOSX`, `.DS_Store`, `~$…`) are left out; a zip within the zip is a file like any
/// other.
///
/// - Cost: one file is held unpacked.
struct ZIPMembers {
    struct Member {
        /// Path in the archive, with `/` between its steps.
        let name: String
        let bytes: [UInt8]
    }

    private let limits: ZIPLimits

    init(_ limits: ZIPLimits) { self.limits = limits }

    /// - Order: of the archive.
    /// - Throws: ``OfficeProblem``, for limits and a bad name before the first file, for damage when it is met; what the
    ///   body throws.
    func forEach(of archive: borrowing ZIPArchive, _ body: (Member) throws -> Void) throws {
        try archive.check(limits)
        for (name, entry) in try ZIPMembers.names(archive) where ZIPMembers.isWanted(name) {
            try body(Member(name: name, bytes: archive.bytes(of: entry, named: name)))
        }
    }

    private static func names(_ archive: borrowing ZIPArchive) throws -> [(String, ZIPArchive.Entry)] {
        let names = try ZIPNames()
        var pairs: [(String, ZIPArchive.Entry)] = []
        for entry in archive.entries { pairs.append((try names.name(archive.rawName(of: entry)), entry)) }
        return pairs
    }

    private static func isWanted(_ name: String) -> Bool {
        !name.hasSuffix("/")
            && name.split(separator: "/").allSatisfy { !$0.hasPrefix(".") && !$0.hasPrefix("~$") && $0 != "__MACOSX" }
    }
}
