import Foundation

/// Files that are whole or not there: temporary name, sync, rename, sync of the folder.
public enum DurableFile {
    /// - Throws: `POSIXError` of the step that failed; the final name is then untouched.
    public static func write(_ bytes: [UInt8], to path: String, permissions: UInt32 = 0o644) throws {
        let temporary = path + ".part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, permissions)
        guard descriptor >= 0 else { throw lastError() }
        do {
            try fill(descriptor, bytes)
            try check(rename(temporary, path))
        } catch {
            unlink(temporary)
            throw error
        }
        try syncFolder(of: path)
    }

    /// Makes the entries of a file's folder last.
    public static func syncFolder(of path: String) throws {
        try sync(URL(fileURLWithPath: path).deletingLastPathComponent().path(percentEncoded: false))
    }

    /// Makes the content of a file or the entries of a folder last.
    public static func sync(_ path: String) throws {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw lastError() }
        defer { close(descriptor) }
        try check(fsync(descriptor))
    }

    /// Writes, syncs and closes; closed whatever happens.
    private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) throws {
        do {
            try writeAll(bytes, descriptor)
            try check(fsync(descriptor))
        } catch {
            close(descriptor)
            throw error
        }
        try check(close(descriptor))
    }

    private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32) throws {
        var offset = 0
        while offset < bytes.count {
            let written = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + offset, bytes.count - offset)
            }
            guard written > 0 else { throw lastError() }
            offset += written
        }
    }

    private static func check(_ status: Int32) throws {
        if status != 0 { throw lastError() }
    }

    private static func lastError() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
