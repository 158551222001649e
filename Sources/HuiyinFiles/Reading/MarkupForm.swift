/// Office files written as text: recognised by the words at their beginning, and refused with the way to save them anew.
enum MarkupForm {
    /// Bytes; a declaration and the attributes of the first element fit in.
    private static let beginning = 2048

    static func problem(_ bytes: [UInt8]) -> FileForm.Problem? {
        // In UTF-16 every second byte of these words is zero.
        let start = String(decoding: bytes.prefix(beginning).filter { $0 != 0 }, as: UTF8.self)
        let words = start.drop { !$0.isASCII || $0.isWhitespace }
        if words.prefix(13).lowercased() == "mime-version:" { return webArchive }
        guard words.hasPrefix("<") else { return nil }
        if words.contains("urn:schemas-microsoft-com:office:spreadsheet") && words.contains("<Workbook") {
            return workbook
        }
        return words.contains("progid=\"Word.Document\"") ? document : nil
    }

    private static let webArchive = FileForm.Problem(
        "unsupported-form", "是单个文件网页或邮件（.mht、.eml）", hint: "用 Excel 或 WPS 打开，文件→另存为→“Excel 工作簿(*.xlsx)”，再放进来")
    private static let workbook = FileForm.Problem(
        "unsupported-form", "是 XML 表格 2003", hint: "用 Excel 或 WPS 打开，文件→另存为→“Excel 工作簿(*.xlsx)”，再放进来")
    private static let document = FileForm.Problem(
        "unsupported-form", "是 Word 2003 XML 文档", hint: "用 Word 或 WPS 打开，文件→另存为→“Word 文档(*.docx)”，再放进来")
}
