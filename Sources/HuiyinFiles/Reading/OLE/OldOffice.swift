/// What a compound file holds, for the advice how to save it anew.
enum OldOffice {
    static func problem(_ bytes: [UInt8]) -> FileForm.Problem? {
        guard bytes.starts(with: CompoundFile.signature) else { return nil }
        let names = CompoundFile(bytes)?.names ?? []
        return kinds.first { names.contains($0.stream) }?.problem ?? unknown
    }

    /// Encryption first: a locked package may hold streams of other kinds beside it.
    private static let kinds: [(stream: String, problem: FileForm.Problem)] = [
        (
            "EncryptedPackage",
            .init("encrypted-office-file", "文件有密码", hint: "用 Excel、Word 或 WPS 去掉密码，另存一份再放进来")
        ),
        ("Workbook", workbook), ("Book", workbook),
        (
            "WordDocument",
            refused("旧版 Word 或 WPS 文字文件（.doc、.wps）", "用 Word 或 WPS 打开，文件→另存为→“Word 文档(*.docx)”，再放进来")
        ),
        (
            "PowerPoint Document",
            refused("旧版幻灯片（.ppt、.dps）", "把里面的来件录入 Excel 表格，再放进来")
        ),
        (
            "__properties_version1.0",
            refused("Outlook 邮件（.msg）", "把邮件的附件另存出来放进来；正文请另存为文本文件")
        ),
    ]

    private static let workbook = refused(
        "旧版 Excel 或 WPS 表格文件（.xls、.et）", "用 Excel 或 WPS 打开，文件→另存为→“Excel 工作簿(*.xlsx)”，再放进来")

    private static let unknown = FileForm.Problem(
        "unsupported-form", "是旧版 Excel 或 Word 文件", hint: "用 Excel、Word 或 WPS 打开，另存为 XLSX 或 DOCX 再放进来；打不开的请原系统重新导出")

    private static func refused(_ kind: String, _ hint: String) -> FileForm.Problem {
        FileForm.Problem("unsupported-form", "是\(kind)", hint: hint)
    }
}
