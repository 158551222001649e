/// What a rejected row is called, and what to do about it. One place, so that every page says the same.
extension Rejection {
    public var summary: String {
        let detail = found.map { "（\($0)）" } ?? ""
        return switch reason {
        case .missingText: "没有正文" + detail
        case .noContent: "正文里没有一个字，只有标点或空白" + detail
        case .tooFewFields: "列数比表头少" + detail
        case .tooManyFields: "列数比表头多" + detail
        case .badBytes: "有认不出来的字节" + detail
        case .badJSON: "这一行不是完整的 JSON" + detail
        case .unclosedQuote: "引号没有配对" + detail
        case .cellTooLarge: "单元格过大" + detail
        case .mangledNumber: "号码被表格软件改成了 1.50221E+17 的样子，末几位已经丢失" + detail
        }
    }

    public var hint: String {
        switch reason {
        case .missingText, .noContent: "在原文件里补上正文；确为空白的可以不管"
        case .tooFewFields: "看这一行是否少了逗号，或正文里有没有加引号的换行"
        case .tooManyFields: "正文里有逗号时整格要用双引号括起来"
        case .badBytes: "用原系统按 UTF-8 或 GB18030 重新导出这一行"
        case .badJSON: "一行应是一个完整的 {…}；请原系统重新导出"
        case .unclosedQuote: "给这一格补上右边的双引号；格内的双引号要写成两个"
        case .cellTooLarge: "看是否误把整个文件贴进了一格；确需收下的调大 largest_cell_bytes"
        case .mangledNumber: "从原系统重新导出；用 Excel 打开前先把这一列设为“文本”"
        }
    }

    /// As a diagnostic, for commands.
    public var diagnostic: Diagnostic {
        Diagnostic(reason.rawValue, at: source, summary, hint: hint)
    }
}
