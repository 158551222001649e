/// What a file is, by its first bytes, when it is none of the forms that are read.
enum FileForm {
    struct Problem: Error {
        let id: String
        let summary: String
        let hint: String

        init(_ id: String, _ summary: String, hint: String) {
            self.id = id
            self.summary = summary
            self.hint = hint
        }

        private static let save = "用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”再放进来"

        static let empty = Problem("empty-file", "文件是空的（0字节）", hint: "请原系统重新导出；确无来件的可以删去这个文件")
        static let oldOffice = Problem("unsupported-form", "是旧版 Excel 或 Word 文件", hint: save)
        static let notText = Problem("unsupported-encoding", "不是文本文件", hint: save)
        static let damagedUTF16 = Problem("unsupported-encoding", "是 UTF-16 编码，但有残缺的字", hint: "请原系统重新导出")
        static let brokenJSON = Problem("broken-json", "JSON 不完整，或里面没有一条条的 {…}", hint: "请原系统重新导出")
    }

    /// A ZIP archive, as XLSX files are.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    static func problem(_ bytes: [UInt8]) -> Problem? {
        if bytes.isEmpty { return .empty }
        guard CompoundFile.isOne(bytes) else { return nil }
        return CompoundFile.isEncrypted(bytes) ? OfficeProblem.encrypted.form : .oldOffice
    }
}
