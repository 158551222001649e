import COffice

/// One entry of an archive, unpacked as it is read.
struct ZIPUnpacking: ~Copyable {
    private let file: OpaquePointer
    private let name: String
    /// Bytes that may still come.
    private var left: Int

    init(_ file: OpaquePointer, _ name: String, size: Int) {
        (self.file, self.name, left) = (file, name, size)
    }

    deinit { zip_fclose(file) }

    /// - Returns: the number of bytes written; 0 at the end, when the checksum has been found right.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(OfficeProblem) -> Int {
        let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
        guard count >= 0 else { throw ZIPArchive.problem(zip_file_get_error(file), name) }
        left -= count
        guard left >= 0 else { throw .damaged("\(name) 比它声明的长") }
        guard count > 0 || left == 0 else { throw .damaged("\(name) 比它声明的短") }
        return count
    }
}
