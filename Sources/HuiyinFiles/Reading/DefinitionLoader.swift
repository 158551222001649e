import Foundation
public import HuiyinCore

/// Reads definitions from disk, and the digest that stands for all of them in every report.
public enum DefinitionLoader {
    /// - Throws: a ``Diagnostic`` when the file cannot be read as UTF-8.
    public static func file(_ path: String) throws -> DefinitionFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Diagnostic("no-definition", at: SourceLocation(file: path), "文件不存在或打不开", hint: "核对路径和读取权限")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Diagnostic("bad-encoding", at: SourceLocation(file: path), "不是 UTF-8 编码", hint: "用文本编辑器另存为 UTF-8")
        }
        return DefinitionFile(name: path, text: text)
    }

    /// Every YAML file of a folder and its subfolders, by path.
    ///
    /// - Throws: a ``Diagnostic`` when the folder does not exist or a file cannot be read.
    public static func folder(_ path: String) throws -> [DefinitionFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue,
            let walk = FileManager.default.enumerator(atPath: path)
        else {
            throw Diagnostic("no-folder", at: SourceLocation(file: path), "文件夹不存在", hint: "核对路径")
        }
        let names = walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        guard !names.isEmpty else {
            throw Diagnostic("no-definitions", at: SourceLocation(file: path), "文件夹里没有 YAML 文件", hint: "核对路径")
        }
        return try names.map { try file(path + "/" + $0) }
    }

    /// Independent of where the files lie.
    ///
    /// - Parameter dictionary: the key of the dictionary in use: other words, other results.
    public static func digest(_ files: [DefinitionFile], dictionary: String) -> String {
        Digest.of(parts: (files.map(\.text) + [dictionary]).map { Array($0.utf8) })
    }
}
