public import Foundation
public import HuiyinCore

/// Reads the files of a folder: recognises each by its bytes, never by its name.
///
/// - Order: by path, so that the same folder always reads the same way.
public struct InboxReader {
    private let largestCell: Int

    /// - Parameter largestCell: bytes.
    public init(largestCell: Int) { self.largestCell = largestCell }

    /// All files of a folder, or one file alone.
    ///
    /// - Throws: a ``Diagnostic`` when there is no such folder or file, or the folder cannot be read.
    public func read(_ path: String) throws -> [InboxFile] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
            let url = URL(fileURLWithPath: path)
            return [file(url, named: url.lastPathComponent)]
        }
        return try InboxReader.names(path).map { file(URL(fileURLWithPath: path).appending(path: $0), named: $0) }
    }

    /// Hidden files and those still being copied (`.part`, `~$…`) are left alone.
    static func names(_ path: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Diagnostic("no-inbox", at: SourceLocation(file: path), "收件夹或文件不存在", hint: "核对路径")
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
        do {
            if let problem = FileForm.problem(bytes) { throw problem }
            if FileForm.isArchive(bytes) {
                let grids = try XLSXGrids(bytes, largestCell: largestCell).grids()
                return .tables(XLSXTables(grids: grids).tables())
            }
            switch UTF16Text.read(bytes) {
            case .text(let utf8, let proof): return .tables(try tables(utf8, EncodingGuess(utf8: proof)))
            case .damaged: throw FileForm.Problem.damagedUTF16
            case .notUTF16: break
            }
            if bytes.prefix(4096).contains(0) { throw FileForm.Problem.notText }
            return .tables(try tables(bytes, EncodingGuess(bytes)))
        } catch let problem as FileForm.Problem {
            return .refused(InboxReader.problem(problem.id, name, problem.summary, problem.hint))
        } catch let problem as OfficeProblem {
            return .refused(InboxReader.problem(problem.form.id, name, problem.form.summary, problem.form.hint))
        } catch {
            return .refused(InboxReader.problem("unreadable-file", name, "读取时出错：\(error)", "运行 huiyin doctor 检查安装"))
        }
    }

    /// By its first letter: an array, lines of objects (or one object that is not), or delimited text.
    private func tables(_ bytes: [UInt8], _ guess: EncodingGuess) throws -> [Table] {
        switch bytes[guess.markLength...].first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "["):
            guard let table = try JSONArrayTable(bytes, guess).table() else { throw FileForm.Problem.brokenJSON }
            return [table]
        case UInt8(ascii: "{"):
            if !JSONArrayTable.isLines(bytes), let table = try JSONArrayTable(bytes, guess).table() { return [table] }
            return [try JSONLinesTable(bytes, guess, largestCell: largestCell).table()]
        default:
            return [try CSVTable(bytes, guess, largestCell: largestCell).table()]
        }
    }

    private static func problem(_ id: String, _ name: String, _ summary: String, _ hint: String) -> Diagnostic {
        Diagnostic(id, at: SourceLocation(file: name), summary, hint: hint)
    }
}
