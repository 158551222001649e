public import Foundation
public import HuiyinCore

/// Reads the files of a folder: recognises each by its bytes, never by its name.
///
/// - Order: by path, so that the same folder always reads the same way.
public struct InboxReader {
    private let largestCell: Int

    /// - Parameter largestCell: bytes.
    public init(largestCell: Int) { self.largestCell = largestCell }

    /// - Throws: a ``Diagnostic`` when the folder itself cannot be read.
    public func read(_ path: String) throws -> [InboxFile] {
        try InboxReader.names(path).map { file(URL(fileURLWithPath: path).appending(path: $0), named: $0) }
    }

    /// One file, or all of a folder; hidden files and those still being copied (`.part`, `~$…`) are left alone.
    static func names(_ path: String) throws -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw Diagnostic(
                "no-inbox", at: SourceLocation(file: path), "收件夹不存在，或不是文件夹", hint: "核对 --inbox 后面的路径")
        }
        guard let walk = FileManager.default.enumerator(atPath: path), access(path, R_OK | X_OK) == 0 else {
            throw Diagnostic("unreadable-inbox", at: SourceLocation(file: path), "收件夹打不开", hint: "检查读取权限")
        }
        return walk.compactMap { $0 as? String }
            .filter { name in
                let last = name.split(separator: "/").last ?? ""
                guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") || $0.hasPrefix("~$") }) else {
                    return false
                }
                var folder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &folder)
                return exists && !folder.boolValue && !last.hasSuffix(".part")
            }.sorted()
    }

    public func file(_ url: URL, named name: String) -> InboxFile {
        guard let data = try? Data(contentsOf: url, options: .mappedIfSafe) else {
            return InboxFile(
                name: name, digest: "",
                content: .refused(InboxReader.problem("unreadable-file", name, "文件打不开", "检查读取权限，或文件是否正被占用")))
        }
        let bytes = [UInt8](data)
        return InboxFile(name: name, digest: Digest.of(bytes), content: content(bytes, name))
    }

    private func content(_ bytes: [UInt8], _ name: String) -> InboxFile.Content {
        if let problem = FileForm.problem(bytes) {
            return .refused(InboxReader.problem(problem.id, name, problem.summary, problem.hint))
        }
        do {
            let guess = try EncodingGuess(bytes)
            let first = bytes[guess.markLength...].first { $0 > 0x20 }
            let table =
                first == UInt8(ascii: "{")
                ? try JSONLinesTable(bytes, guess, largestCell: largestCell).table()
                : try CSVTable(bytes, guess, largestCell: largestCell).table()
            return .tables([table])
        } catch {
            return .refused(InboxReader.problem("unreadable-file", name, "读取时出错：\(error)", "运行 huiyin doctor 检查安装"))
        }
    }

    private static func problem(_ id: String, _ name: String, _ summary: String, _ hint: String) -> Diagnostic {
        Diagnostic(id, at: SourceLocation(file: name), summary, hint: hint)
    }
}

/// What a file is, by its first bytes, when it is none of the forms that are read.
enum FileForm {
    static func problem(_ bytes: [UInt8]) -> (id: String, summary: String, hint: String)? {
        if bytes.isEmpty { return ("empty-file", "文件是空的（0字节）", "请原系统重新导出；确无来件的可以删去这个文件") }
        let save = "用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”再放进来"
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            return ("unsupported-form", "是 XLSX、DOCX 或 ZIP 文件，目前读 CSV 和 JSON Lines", save)
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return ("unsupported-form", "是旧版 Excel 或 Word 文件", save) }
        if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") {
            return ("unsupported-form", "是 JSON 数组，目前读一行一个 {…} 的 JSON Lines", "请原系统按“一行一条”导出")
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4096).contains(0) {
            return ("unsupported-encoding", "是 UTF-16 编码或不是文本", save)
        }
        return nil
    }
}
