import HuiyinCore

/// What a file is, by its first bytes, when it is none of the forms that are read.
enum FileForm {
    struct Problem: Error, Sendable {
        let id: String
        let summary: String
        let hint: String

        init(_ id: String, _ summary: String, hint: String) {
            self.id = id
            self.summary = summary
            self.hint = hint
        }

        static let empty = Problem("empty-file", "文件是空的（0字节）", hint: "请原系统重新导出；确无来件的可以删去这个文件")
        static let tooManyKeys = Problem("too-many-keys", "JSON 里各条的字段名太不一样，不像一张表", hint: "请原系统重新导出成每条字段相同的列表")
        static let brokenJSON = Problem("broken-json", "JSON 不完整，或里面没有一条条的 {…}", hint: "请原系统重新导出")
        static let presentation = Problem("unsupported-form", "是演示文稿", hint: "把里面的意见复制到 Word 文档或表格里")
        static let otherOffice = Problem(
            "unsupported-form", "是办公软件的文件，但不是 XLSX 工作簿或 DOCX 文档",
            hint: "用原来的软件打开，另存为“Excel 工作簿(*.xlsx)”或“Word 文档(*.docx)”")
        static let archiveInArchive = Problem("unsupported-form", "压缩包里还有压缩包", hint: "解压一层后再放进来")

        func diagnostic(_ name: String) -> Diagnostic {
            Diagnostic(id, at: SourceLocation(file: name), summary, hint: hint)
        }
    }

    /// A ZIP archive, as XLSX files are.
    static func isArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    }

    static func problem(_ bytes: [UInt8]) -> Problem? {
        if bytes.isEmpty { return .empty }
        if let encoding = UnreadEncoding.of(bytes) { return .unreadEncoding(encoding) }
        if let problem = OldOffice.problem(bytes) ?? MarkupForm.problem(bytes) { return problem }
        return FileSignature.of(bytes).map { Problem("unsupported-form", "是\($0.kind)", hint: $0.advice) }
    }
}
