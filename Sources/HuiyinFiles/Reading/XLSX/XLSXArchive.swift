import COffice

/// The zip archive of a workbook, opened for reading only.
///
/// Every size that the archive declares is checked before anything is unpacked, and no entry may be longer than it
/// declared, so that the limits hold whatever the archive says.
///
/// - Cost: one buffer of 64 KiB; entries are unpacked as they are read.
struct XLSXArchive: ~Copyable {
    private static let chunk = 65_536

    private let archive: OpaquePointer
    private let limits: XLSXLimits
    /// By name in lower case: writers disagree on the case of `sharedStrings.xml`.
    private let entries: [String: zip_stat_t]

    /// - Parameter bytes: must outlive the archive.
    init(_ bytes: UnsafeRawBufferPointer, _ limits: XLSXLimits) throws(XLSXProblem) {
        self.limits = limits
        let archive = try XLSXArchive.open(bytes)
        do {
            entries = try XLSXArchive.entries(archive, limits)
            self.archive = archive
        } catch {
            zip_discard(archive)
            throw error
        }
    }

    deinit { zip_discard(archive) }

    func contains(_ path: String) -> Bool { entries[path.lowercased()] != nil }

    /// Unpacks an entry into an XML reader, piece by piece.
    func read(_ path: String, _ reader: any XMLReader) throws(XLSXProblem) {
        guard let entry = entries[path.lowercased()] else { throw .damaged("缺少 \(path)") }
        guard let file = zip_fopen_index(archive, entry.index, 0) else {
            throw XLSXArchive.problem(zip_get_error(archive), path)
        }
        defer { zip_fclose(file) }
        let stream = try XMLStream(path, reader, largestTag: limits.tag)
        var left = Int(entry.size)
        while true {
            let buffer = try stream.buffer(XLSXArchive.chunk)
            let count = Int(zip_fread(file, buffer, UInt64(XLSXArchive.chunk)))
            guard count >= 0 else { throw XLSXArchive.problem(zip_file_get_error(file), path) }
            left -= count
            guard left >= 0 else { throw .damaged("\(path) 比它声明的长") }
            try stream.parse(count, isLast: count == 0)
            if count == 0 { return }
        }
    }

    private static func open(_ bytes: UnsafeRawBufferPointer) throws(XLSXProblem) -> OpaquePointer {
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

    private static func entries(_ archive: OpaquePointer, _ limits: XLSXLimits)
        throws(XLSXProblem) -> [String: zip_stat_t]
    {
        let count = Int(zip_get_num_entries(archive, 0))
        guard count <= limits.entries else { throw .tooManyEntries(count, limit: limits.entries) }
        var entries: [String: zip_stat_t] = [:]
        var total: UInt64 = 0
        for index in 0..<count {
            var entry = zip_stat_t()
            guard zip_stat_index(archive, UInt64(index), 0, &entry) == 0, let bytes = entry.name else {
                throw problem(zip_get_error(archive), "压缩包")
            }
            // Some writers separate folders as Windows does.
            let name = String(String(cString: bytes).map { $0 == "\\" ? "/" : $0 })
            try check(entry, name, limits)
            total += entry.size
            guard total <= UInt64(limits.total) else { throw .tooLarge(limit: limits.total) }
            entries[name.lowercased()] = entry
        }
        return entries
    }

    private static func check(_ entry: zip_stat_t, _ name: String, _ limits: XLSXLimits) throws(XLSXProblem) {
        guard entry.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted }
        guard entry.size <= UInt64(limits.entry) else { throw .entryTooLarge(name, limit: limits.entry) }
        guard entry.size <= UInt64(limits.unsuspicious) || entry.size / UInt64(limits.ratio) <= entry.comp_size else {
            throw .suspiciousCompression(name)
        }
    }

    private static func problem(_ error: UnsafeMutablePointer<zip_error_t>?, _ place: String) -> XLSXProblem {
        guard let error else { return .damaged(place) }
        switch zip_error_code_zip(error) {
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: return .encrypted
        default: return .damaged("\(place)读不出来（libzip \(zip_error_code_zip(error))）")
        }
    }
}
