import Foundation
public import HuiyinCore

/// Reads the files of a folder: recognises each by its bytes, never by its name.
///
/// - Order: by path, so that the same folder always reads the same way.
public struct InboxReader {
    private let largestCell: Int

    /// - Parameter largestCell: bytes.
    public init(largestCell: Int) { self.largestCell = largestCell }

    /// All files of a folder, or one file alone; the files of an archive stand in its place.
    ///
    /// - Throws: a ``Diagnostic`` when there is no such folder or file, or the folder cannot be read.
    public func read(_ path: String) throws -> [InboxFile] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
            let url = URL(fileURLWithPath: path)
            return files(url, named: url.lastPathComponent)
        }
        return try InboxReader.names(path).flatMap { files(URL(fileURLWithPath: path).appending(path: $0), named: $0) }
    }

    /// Hidden files, those still being copied (`.part`, `~$…`) and mappings are no files to be taken in.
    static func names(_ path: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Diagnostic("no-inbox", at: SourceLocation(file: path), "收件夹或文件不存在", hint: "核对路径")
        }
        guard let walk = FileManager.default.enumerator(atPath: path), access(path, R_OK | X_OK) == 0 else {
            throw Diagnostic("unreadable-inbox", at: SourceLocation(file: path), "收件夹打不开", hint: "检查读取权限")
        }
        return walk.compactMap { $0 as? String }
            .filter { name in
                guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") || $0.hasPrefix("~$") }) else {
                    return false
                }
                var folder: ObjCBool = false
                let exists = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &folder)
                return exists && !folder.boolValue && !name.hasSuffix(".part") && !MappingQuestion.isPlace(name)
            }.sorted()
    }

    private func files(_ url: URL, named name: String) -> [InboxFile] {
        let folder = url.deletingLastPathComponent().path(percentEncoded: false)
        return FileReader(largestCell: largestCell)
            .files(at: url.path(percentEncoded: false), named: name, in: folder)
    }
}
