/// What a zip archive may hold; beyond any of these it is refused, before anything is unpacked.
///
/// - Units: bytes, where nothing else is said.
struct ZIPLimits: Sendable {
    /// Files in the archive.
    var entries: Int
    /// One file, unpacked.
    var entry: Int
    /// All files, unpacked.
    var total = 1 << 30
    /// Unpacked bytes for each packed one. Text reaches 20, empty formatted cells 100; a bomb comes near 1,032, the
    /// most that deflate can do. (Apache POI refuses above 100.)
    var ratio = 200
    /// Files up to this size are not judged by their ratio: tables of empty cells in a document pack 300 times.
    var unsuspicious = 8 << 20

    /// A workbook has about ten files, and one or two more a sheet, a picture or a note; 128,279 hotline orders in
    /// 35 MiB unpack to about 150 MiB.
    static let office = ZIPLimits(entries: 10_000, entry: 512 << 20)
    /// An archive of files that people packed themselves.
    static let members = ZIPLimits(entries: 2_000, entry: 256 << 20)
}
