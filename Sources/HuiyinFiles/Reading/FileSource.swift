import Foundation

/// Where the bytes of a file are: on disk, or in memory, as those of an archive's members.
///
/// An archive is read from where it is, so that it is never held whole beside what is made of it.
enum FileSource {
    case disk(String)
    case memory([UInt8])

    private static let piece = 1 << 16

    /// Nil when the file cannot be read.
    var bytes: [UInt8]? {
        if case .memory(let bytes) = self { return bytes }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        return forEachPiece({ bytes.append(contentsOf: $0) }) ? bytes : nil
    }

    /// The first bytes, as far as the form of a file shows in them; nil when it cannot be read.
    var start: [UInt8]? {
        switch self {
        case .memory(let bytes): return Array(bytes.prefix(4))
        case .disk(let path):
            guard let file = fopen(path, "rb") else { return nil }
            defer { fclose(file) }
            let start = [UInt8](unsafeUninitializedCapacity: 4) { $1 = fread($0.baseAddress, 1, 4, file) }
            return ferror(file) == 0 ? start : nil
        }
    }

    private var size: Int {
        switch self {
        case .memory(let bytes): return bytes.count
        case .disk(let path):
            var status = stat()
            return stat(path, &status) == 0 ? Int(status.st_size) : 0
        }
    }

    /// - Returns: false when the file cannot be opened, or not be read to its end.
    func forEachPiece(_ body: (UnsafeRawBufferPointer) -> Void) -> Bool {
        switch self {
        case .memory(let bytes):
            bytes.withUnsafeBytes(body)
            return true
        case .disk(let path):
            guard let file = fopen(path, "rb") else { return false }
            defer { fclose(file) }
            return withUnsafeTemporaryAllocation(byteCount: FileSource.piece, alignment: 1) { buffer in
                while true {
                    let count = fread(buffer.baseAddress, 1, buffer.count, file)
                    if count == 0 { return ferror(file) == 0 }
                    body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                }
            }
        }
    }
}
