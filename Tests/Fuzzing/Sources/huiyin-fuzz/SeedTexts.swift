/// Invented texts of the forms that files come in.
enum SeedTexts {
    static let table = """
        土右旗政务服务热线来电登记,,,
        工单编号,来电时间,来电号码,诉求内容
        R001,2021-12-29 09:05,13800001001,路灯不亮
        R002,2021年12月30日,1.38E+10,井盖坏了
        合计,2,,
        """
    static let quoted =
        "\u{FEFF}\"序号\",\"姓名\",\"意见建议\",\"提交时间\"\r\n\"1\",\"赵二毛\",\"说\"\"不\"\"了\r\n两行\",\"2021/12/29\"\r\n2,\"没有右半边,x\r\n"
    static let survey = """
        序号\t提交答卷时间\t所用时间\t1、您对工作满意吗\t2、意见(道路)\t2、意见(供热)
        1\t2021/12/29 9:05:30\t123秒\t满意┋一般\t1\t0
        2\t2021/12/30\t2分3秒\t(跳过)\t(空)\t其他〖太远〗
        """
    static let lines = """
        {"id": "R1", "date": "2021-12-29", "text": "路灯不亮", "type": null}
        {"id": 2, "text": "井盖坏了", "tags": ["路", {"a": 1.5}], "ok": true}
        {"id": 3
        """
    static let array = "{\"code\": 0, \"data\": [{\"id\": 1, \"text\": \"路灯\\u4e0d亮\"}, 5, {\"title\": \"井盖\"}]}"
    static let page = """
        <html><head><meta charset="utf-8"><style>td{}</style></head><body><!-- x --><table border=1><caption>来电</caption>
        <tr><th rowspan=2>工单编号<th colspan="2">来电</tr><tr><td>来电时间<td>诉求内容</tr>
        <tr><td>1</td><td>2021-12-29</td><td>路灯&nbsp;不亮<br>第二行&#20013;<table><tr><td>内</table></td></tr></table></body></html>
        """
    static let spreadsheetPage = """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta http-equiv=Content-Type content="text/html; charset=utf-8"><body>
        <div style="display:none">隐</div><table><tr><td style='mso-number-format:"\\@"'>诉求内容</td><td x:num="44559">来电时间</td></tr>
        <tr><td>井盖坏了</td><td>2021/12/29</td></tr></table>
        """
    static let letter = "尊敬的领导：\n　　您好！我们小区的路灯不亮。\n　　盼复。\n\n此致\n敬礼\n2021年12月29日\n"
    static let form = "姓名：赵二毛\n联系电话：13800001001\n意见建议：路灯不亮\n还有井盖。\n姓名：钱三\n意见建议：供热不热\n"
    static let mapping = "确认：是\n渠道: 政务服务热线\n表头行: 1\n一件是: 每行\n列:\n  时间: 乙\n  正文: 第3列\n"
    static let names =
        "热线（2）-更正_v2.csv\nR1\n2021年12月29日（星期三）下午9时5分\n13800001001\n路灯\nR2\n二〇二一年十二月二十九日\n1.38E+10\n\n3\n44559.5\n1\n井\n4\n2021-12-29T09:05:30+08:00\n２\nx\n5\n20211229090530\n\n路\n"

    /// The same lines in UTF-8 with its mark, UTF-16 of both orders, with and without a mark, GB18030 and Big5.
    static let encodings: [[UInt8]] = {
        let text = "编号,诉求内容\n1,路灯\n"
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        return [
            [0xEF, 0xBB, 0xBF] + text.utf8, [0xFF, 0xFE] + little, little, [0xFE, 0xFF] + big, big,
            [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xCB, 0xDF, 0xC7, 0xF3, 0xC4, 0xDA, 0xC8, 0xDD, 0x0A]
                + [0x31, 0x2C, 0xC2, 0xB7, 0xB5, 0xC6, 0x81, 0x30, 0x81, 0x30, 0x0A],
            [0xBD, 0x73, 0xB8, 0xB9, 0x2C, 0xB6, 0x44, 0xA8, 0x44, 0xA4, 0xBA, 0xAE, 0x65, 0x0A]
                + [0x31, 0x2C, 0xB8, 0xF4, 0xBF, 0x4F, 0x0A],
        ]
    }()

    /// The header of a compound file, one sector of its allocation table and one of its directory, with a workbook.
    ///
    /// - Source: MS-CFB 2.2, 2.6.
    static let compound: [UInt8] = {
        func words(_ values: [UInt32]) -> [UInt8] {
            values.flatMap { value in (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
        }
        let free = UInt32.max
        let header: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
            + [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0]
            + words([0, 1, 1, 0, 4096, free - 1, 0, free - 1, 0, 0] + [UInt32](repeating: free, count: 108))
        let table = words([free - 2, free - 1] + [UInt32](repeating: free, count: 126))
        func entry(_ name: String, _ kind: UInt8, child: UInt32) -> [UInt8] {
            let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            return units + [UInt8](repeating: 0, count: 64 - units.count) + [UInt8(units.count + 2), 0, kind, 1]
                + words([free, free, child]) + [UInt8](repeating: 0, count: 36) + words([free - 1, 0, 0])
        }
        return header + table + entry("Root Entry", 5, child: 1) + entry("Workbook", 2, child: free)
            + [UInt8](repeating: 0, count: 256)
    }()
}
