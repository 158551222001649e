import COffice
import Foundation

/// A zip archive, opened for reading only.
///
/// Every size that the archive declares is checked before anything is unpacked, and no entry may be longer than it
/// declared, so that the limits hold whatever the archive says.
struct ZIPArchive: ~Copyable {
    struct Entry {
        /// As libzip understands it: UTF-8, or else code page 437.
        let name: String
        let index: UInt64
        /// Unpacked, as declared.
        let size: Int
        let packedSize: Int
    }

    private let archive: OpaquePointer
    /// In the archive's own order.
    let entries: [Entry]
    /// Bytes of the whole archive.
    private let size: Int

    /// Opens an archive for as long as the body runs.
    static func open<Result>(
        _ file: FileSource, _ limits: ZIPLimits, _ body: (consuming ZIPArchive) throws(OfficeProblem) -> Result
    ) throws(OfficeProblem) -> Result {
        switch file {
        case .disk(let path):
            return try body(ZIPArchive(limits) { zip_source_file_create(path, 0, -1, $0) })
        case .memory(let bytes):
            return try bytes.withUnsafeBufferPointer { bytes throws(OfficeProblem) in
                try body(
                    ZIPArchive(limits) { zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, $0) })
            }
        }
    }

    private init(_ limits: ZIPLimits, _ source: (UnsafeMutablePointer<zip_error_t>) -> OpaquePointer?)
        throws(OfficeProblem)
    {
        let (archive, size) = try ZIPArchive.open(source)
        do {
            let entries = try ZIPArchive.entries(archive, most: limits.entries)
            try ZIPArchive.check(entries, packed: size, limits)
            self.entries = entries
        } catch {
            zip_discard(archive)
            throw error
        }
        self.archive = archive
        self.size = size
    }

    deinit { zip_discard(archive) }

    /// - Throws: `oversized` or `unsafe` when the archive declares more than the limits allow.
    func check(_ limits: ZIPLimits) throws(OfficeProblem) { try ZIPArchive.check(entries, packed: size, limits) }

    /// - Returns: what must not outlive the archive.
    func unpacking(_ entry: Entry, named name: String) throws(OfficeProblem) -> ZIPUnpacking {
        guard let file = zip_fopen_index(archive, entry.index, 0) else {
            throw ZIPArchive.problem(zip_get_error(archive), name)
        }
        return ZIPUnpacking(file, name, size: entry.size)
    }

    /// The bytes of a name as they stand in the archive, but for a NUL, of which libzip makes a space.
    func rawName(of entry: Entry) -> [UInt8] {
        guard let name = zip_get_name(archive, entry.index, zip_flags_t(ZIP_FL_ENC_RAW)) else { return [] }
        return Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
    }

    private static func open(_ source: (UnsafeMutablePointer<zip_error_t>) -> OpaquePointer?)
        throws(OfficeProblem) -> (OpaquePointer, size: Int)
    {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = source(&error) else { throw problem(&error, "压缩包") }
        var status = zip_stat_t()
        let isKnown = zip_source_stat(source, &status) == 0
        guard isKnown, let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw problem(&error, "压缩包")
        }
        return (archive, Int(clamping: status.size))
    }

    private static func check(_ entries: [Entry], packed: Int, _ limits: ZIPLimits) throws(OfficeProblem) {
        try check(entries.count, most: limits.entries)
        var sizes = ZIPSizes(limits, packed: packed)
        for entry in entries { try sizes.add(entry) }
    }

    private static func check(_ count: Int, most: Int) throws(OfficeProblem) {
        guard count <= most else { throw .oversized("压缩包里有\(count)个文件，上限\(most)") }
    }

    private static func entries(_ archive: OpaquePointer, most: Int) throws(OfficeProblem) -> [Entry] {
        let count = Int(zip_get_num_entries(archive, 0))
        try check(count, most: most)
        var entries: [Entry] = []
        for index in 0..<UInt64(count) {
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
                throw problem(zip_get_error(archive), "压缩包")
            }
            guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
            entries.append(
                Entry(
                    name: String(cString: name), index: index, size: Int(clamping: status.size),
                    packedSize: Int(clamping: status.comp_size)))
        }
        return entries
    }

    static func problem(_ error: UnsafeMutablePointer<zip_error_t>?, _ place: String) -> OfficeProblem {
        guard let error else { return .damaged(place) }
        switch zip_error_code_zip(error) {
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: return .encrypted
        default: return .damaged("\(place)读不出来（libzip \(zip_error_code_zip(error))）")
        }
    }
}
