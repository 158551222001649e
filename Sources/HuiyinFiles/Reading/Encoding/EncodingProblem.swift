import HanText

/// Why the bytes of a file are not taken for text.
extension FileForm.Problem {
    private static let exportAgain = "请原系统按 UTF-8 或 GB18030 重新导出"

    static let notText = Self(
        "unsupported-encoding", "不是文本文件", hint: "用 Excel 或 WPS 打开，另存为“CSV UTF-8（逗号分隔）”再放进来")
    static let damagedUTF16 = Self("unsupported-encoding", "是 UTF-16 编码，但有残缺的字", hint: exportAgain)

    static func unreadEncoding(_ encoding: UnreadEncoding) -> Self {
        Self("unsupported-encoding", "是 \(encoding.rawValue) 编码", hint: exportAgain)
    }

    static func unprovenEncoding(_ check: LineCheck) -> Self {
        Self(
            "unproven-encoding",
            "编码核对不上：最接近\(check.encoding.rawValue)，但\(check.lines)行中有\(check.damaged)行解不开",
            hint: "\(exportAgain)，不要把不同编码的文件拼在一起")
    }
}
