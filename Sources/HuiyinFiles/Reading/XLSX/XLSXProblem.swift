/// Why a workbook is not read; it is refused as a whole and stays where it is.
enum XLSXProblem: Error, Equatable, Sendable {
    /// The detail names the part of the archive and what is wrong with it.
    case damaged(String)
    case encrypted
    /// A sound archive without a workbook in it, such as a DOCX.
    case noWorkbook
    case tooManyEntries(Int, limit: Int)
    case entryTooLarge(String, limit: Int)
    case tooLarge(limit: Int)
    case suspiciousCompression(String)
    /// A document type may declare entities that grow without end; no spreadsheet writes one.
    case documentType(String)
    case tooManyCells(sheet: String, limit: Int)
    case tooMuchText(sheet: String, limit: Int)
    case cellTooLarge(sheet: String, cell: String, limit: Int)

    /// As a user reads it.
    var form: FileForm.Problem {
        switch self {
        case .damaged(let detail): .init("damaged-workbook", "工作簿损坏：\(detail)", hint: XLSXProblem.saveAgain)
        case .encrypted: .init("encrypted-workbook", "工作簿有密码", hint: "用 Excel 或 WPS 去掉密码，另存一份再放进来")
        case .noWorkbook:
            .init("no-workbook", "是 ZIP 压缩文件，里面不是 XLSX 工作簿", hint: "解压后把里面的表格放进来；文字材料请另存为表格")
        case .suspiciousCompression(let part):
            .init("unsafe-workbook", "\(part) 的压缩比不正常，可能是压缩炸弹", hint: XLSXProblem.checkSource)
        case .documentType(let part):
            .init("unsafe-workbook", "\(part) 里有 DOCTYPE 声明，表格软件不会这样写", hint: XLSXProblem.checkSource)
        default: .init("oversized-workbook", tooMuch, hint: "删去图片、空白格式和无关的工作表，或分成几个文件")
        }
    }

    private var tooMuch: String {
        switch self {
        case .tooManyEntries(let count, let limit): "压缩包里有\(count)个文件，上限\(limit)"
        case .entryTooLarge(let part, let limit): "\(part) 解压后超过\(limit)字节"
        case .tooLarge(let limit): "全部内容解压后超过\(limit)字节"
        case .tooManyCells(let sheet, let limit): "读到工作表“\(sheet)”，单元格超过\(limit)个"
        case .tooMuchText(let sheet, let limit): "读到工作表“\(sheet)”，文字超过\(limit)字节"
        case .cellTooLarge(let sheet, let cell, let limit): "工作表“\(sheet)”的单元格\(cell)超过\(limit)字节"
        default: ""
        }
    }

    private static let saveAgain = "用 Excel 或 WPS 打开，另存一份再放进来；打不开的请原系统重新导出"
    private static let checkSource = "先核实文件来源；可信的用 Excel 或 WPS 另存一份再放进来"
}
