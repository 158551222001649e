/// The container of old office files, in which programs also wrap new ones that have a password.
enum CompoundFile {
    /// Bytes of an entry of its directory, which begins with a name in UTF-16; sectors are multiples of it.
    private static let entry = 128

    static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

    /// Whether it holds a workbook or document with a password.
    ///
    /// - Source: MS-CFB 2.6.1, MS-OFFCRYPTO 2.3.4.4.
    static func isEncrypted(_ bytes: [UInt8]) -> Bool {
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return stride(from: 0, to: bytes.count, by: entry).contains { bytes[$0...].starts(with: name) }
    }
}
