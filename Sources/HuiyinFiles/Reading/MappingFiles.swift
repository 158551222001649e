import Foundation
public import HuiyinCore

/// Questions about files that could not be settled, beside the files, and what the office answered there.
public enum MappingFiles {
    /// Notepad may have saved it in any encoding.
    static func read(for name: String, in folder: String) -> DefinitionFile? {
        let place = MappingQuestion.place(for: name)
        let file = folder + "/" + (place.split(separator: "/").last ?? "")
        guard let data = FileManager.default.contents(atPath: file) else { return nil }
        return (try? DecodedText([UInt8](data))).map {
            DefinitionFile(name: place, text: String(decoding: $0.bytes, as: UTF8.self))
        }
    }

    /// One that is there already is left alone: somebody may be filling it in.
    ///
    /// - Returns: what could not be written, for an inbox that allows reading only; the night goes on.
    public static func write(_ receipts: [FileReceipt], beside inbox: String) -> [Diagnostic] {
        receipts.compactMap(\.question).compactMap { question in
            let path = inbox + "/" + question.name
            guard !FileManager.default.fileExists(atPath: path) else { return nil }
            do {
                // Notepad needs the mark to know UTF-8.
                try DurableFile.write([0xEF, 0xBB, 0xBF] + Array(question.text.utf8), to: path)
                return nil
            } catch {
                return Diagnostic(
                    "mapping-not-writable", .warning, at: SourceLocation(file: path), "对照文件写不进收件夹",
                    hint: "给收件夹写入权限再运行一次；或用 huiyin check 看要问什么")
            }
        }
    }
}
