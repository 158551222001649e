import COffice
import Foundation

/// A zip archive in memory, opened for reading only.
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
    }

    private let archive: OpaquePointer
    /// In the archive's own order.
    let entries: [Entry]

    /// - Parameter bytes: must outlive the archive.
    init(_ bytes: UnsafeRawBufferPointer, _ limits: ZIPLimits) throws(OfficeProblem) {
        let archive = try ZIPArchive.open(bytes)
        do {
            entries = try ZIPArchive.entries(archive, packed: bytes.count, limits)
            self.archive = archive
        } catch {
            zip_discard(archive)
            throw error
        }
    }

    deinit { zip_discard(archive) }

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

    private static func open(_ bytes: UnsafeRawBufferPointer) throws(OfficeProblem) -> OpaquePointer {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            throw problem(&error, "压缩包")
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw problem(&error, "压缩包")
        }
        return archive
    }

    private static func entries(_ archive: OpaquePointer, packed: Int, _ limits: ZIPLimits)
        throws(OfficeProblem) -> [Entry]
    {
        let count = Int(zip_get_num_entries(archive, 0))
        guard count <= limits.entries else { throw .oversized("压缩包里有\(count)个文件，上限\(limits.entries)") }
        var entries: [Entry] = []
        var sizes = ZIPSizes(limits, packed: packed)
        for index in 0..<UInt64(count) {
            var status = zip_stat_t()
            guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
                throw problem(zip_get_error(archive), "压缩包")
            }
            guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
            let entry = Entry(name: String(cString: name), index: index, size: Int(clamping: status.size))
            try sizes.add(entry, packed: Int(clamping: status.comp_size))
            entries.append(entry)
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
