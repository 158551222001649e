import Foundation

/// The first inputs of a target, small and sound, and the words its formats are made of.
struct Seeds {
    private let target: Target

    init(_ target: Target) { self.target = target }

    /// - Parameter file: gets the words.
    /// - Throws: what the file system says.
    func write(to folder: String, words file: String?) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (index, input) in inputs.enumerated() {
            try Data(input).write(to: URL(fileURLWithPath: folder + "/seed-\(index)"))
        }
        guard let file else { return }
        let words = Seeds.words.map { word in
            "\"" + word.utf8.map { String(format: "\\x%02X", $0) }.joined() + "\""
        }
        try Data(words.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: file))
    }

    private var inputs: [[UInt8]] {
        switch target {
        case .csv: [SeedTexts.table, SeedTexts.quoted, SeedTexts.survey].map { Array($0.utf8) }
        case .json: [SeedTexts.lines, SeedTexts.array].map { Array($0.utf8) }
        case .html: [SeedTexts.page, SeedTexts.spreadsheetPage].map { Array($0.utf8) }
        case .text: [SeedTexts.letter, SeedTexts.form].map { Array($0.utf8) }
        case .encoding: SeedTexts.encodings
        case .compound: [SeedTexts.compound]
        case .officeArchive:
            [
                OfficeParts.workbook((.sheet, Array(OfficeParts.sound(.sheet).utf8))).bytes,
                OfficeParts.document(Array(OfficeParts.soundDocument.utf8)).bytes,
            ]
        case .xlsxSheet: [Array(OfficeParts.sound(.sheet).utf8)]
        case .xlsxStrings: [Array(OfficeParts.sound(.strings).utf8)]
        case .xlsxWorkbook: [Array(OfficeParts.sound(.workbook).utf8)]
        case .xlsxStyles: [Array(OfficeParts.sound(.styles).utf8)]
        case .docx: [Array(OfficeParts.soundDocument.utf8)]
        case .zip:
            [
                StoredZIP.input([
                    ("夜班/热线.csv", Array(SeedTexts.table.utf8)), ("信.txt", Array(SeedTexts.letter.utf8)),
                    ("内.zip", StoredZIP([("甲.csv", [])]).bytes), ("__MACOSX/._甲", []), ("./乙/", []),
                ])
            ]
        case .mapping: [Array(SeedTexts.mapping.utf8)]
        case .names: [Array(SeedTexts.names.utf8)]
        }
    }

    /// What mutations put together.
    private static let words = [
        "\u{FEFF}", "\"\"", "\r\n", "\t", ",", "工单编号", "来电时间", "诉求内容", "意见建议", "姓名", "联系电话", "合计", "：", "／",
        "2021-12-29 09:05", "2021年12月29日", "二〇二一年", "下午", "1.5E+17", "44559.5", "（1）", "-更正", "第3题", "Q3_1",
        "<table>", "</table>", "<tr>", "<td>", "<th>", "colspan=\"2\"", "rowspan=\"2\"", "<br>", "&nbsp;", "&#x4E2D;",
        "<!--", "-->", "<![CDATA[", "]]>", "<style>", "<script>", "charset=gb2312", "display:none", "mso-number-format",
        "<row r=\"1\">", "<c r=\"A1\" t=\"s\">", "<v>", "</v>", "</c>", "</row>", "<si>", "<t>", "</t>", "</si>",
        "<rPh>",
        "t=\"inlineStr\"", "<mergeCell ref=\"A1:C2\"/>", "<sheet name=\"a\" r:id=\"r1\"/>", "state=\"hidden\"",
        "<xf numFmtId=\"14\"/>",
        "<numFmt numFmtId=\"165\" formatCode=\"", "_x000D_", "<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:tbl>",
        "</w:tbl>", "<w:tr>",
        "<w:tc>", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge w:val=\"restart\"/>", "<w:del>", "<w:sdt>", "<w:sdtContent>",
        "<!DOCTYPE",
        "{\"", "\":", "[{", "}]", "null", "true", "\\u4e2d", "确认: 是", "渠道: ", "表头行: ", "一件是: 整篇", "列:", "  正文: ", "第2列",
    ]
}
