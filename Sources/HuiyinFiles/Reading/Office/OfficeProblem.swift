/// Why an office file or an archive is not read; it is refused as a whole and stays where it is.
///
/// A detail names a part and what is wrong with it, never what it says.
enum OfficeProblem: Error, Equatable, Sendable {
    case damaged(String)
    case encrypted
    /// Sound, but nothing that is read: a presentation, a binary workbook.
    case unread
    /// Made as no program of an office makes it, so perhaps made to do harm.
    case unsafe(String)
    case oversized(String)

    /// As a user reads it.
    var form: FileForm.Problem {
        switch self {
        case .damaged(let detail): .init("damaged-office-file", "文件损坏：\(detail)", hint: OfficeProblem.saveAgain)
        case .encrypted: .init("encrypted-office-file", "文件有密码", hint: "去掉密码，另存一份再放进来；有密码的压缩包请先解压")
        case .unread:
            .init(
                "unsupported-form", "里面既没有 XLSX 工作簿，也没有 DOCX 文档",
                hint: "打开后另存为 XLSX 或 DOCX 再放进来；压缩包请先解压")
        case .unsafe(let detail): .init("unsafe-archive", detail, hint: OfficeProblem.checkSource)
        case .oversized(let detail):
            .init("oversized-archive", detail, hint: "删去图片、空白格式和无关的内容，或分成几个文件")
        }
    }

    private static let saveAgain = "用 Excel、Word 或 WPS 打开，另存一份再放进来；打不开的请重新导出或重新压缩"
    private static let checkSource = "先核实文件来源；可信的用 Excel、Word 或 WPS 另存一份，压缩包解压后挑出需要的文件，再放进来"
}
