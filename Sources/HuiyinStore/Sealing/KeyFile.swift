import Foundation
import HuiyinCore
import HuiyinFiles

/// The file that holds the sealing key: one line of text, readable by its owner alone.
public enum KeyFile {
    private static let prefix = "huiyin-key-1 "

    /// Reads the key, or makes the file when there is none yet.
    ///
    /// - Throws: a ``Diagnostic`` when the file cannot be read, written or understood.
    public static func obtain(_ path: String) throws -> SealingKey {
        if FileManager.default.fileExists(atPath: path) { return try read(path) }
        let key = SealingKey.random()
        let line = prefix + key.bytes.map { String(format: "%02x", $0) }.joined() + "\n"
        do {
            try DurableFile.write(Array(line.utf8), to: path, permissions: 0o600)
        } catch {
            throw Diagnostic("key-not-written", at: SourceLocation(file: path), "密钥文件写不进去", hint: "检查文件夹的写入权限和磁盘空间")
        }
        return key
    }

    public static func read(_ path: String) throws -> SealingKey {
        let place = SourceLocation(file: path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Diagnostic("no-key", at: place, "找不到密钥文件", hint: "从备份恢复；没有它，已收件的姓名和电话无法打开")
        }
        let line = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard line.hasPrefix(prefix), let key = SealingKey(bytes(hexadecimal: line.dropFirst(prefix.count))) else {
            throw Diagnostic("bad-key", at: place, "密钥文件已损坏", hint: "从备份恢复这个文件")
        }
        return key
    }

    private static func bytes(hexadecimal text: Substring) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
