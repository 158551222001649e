import HanText
import Testing

@testable import HuiyinFiles

@Suite("File form")
struct FileFormTests {
    @Test(
        "an old office file is refused by its kind, with the way to save it anew",
        arguments: [
            ("Workbook", "unsupported-form", "是旧版 Excel 或 WPS 表格文件（.xls、.et）", "“Excel 工作簿(*.xlsx)”"),
            ("Book", "unsupported-form", "是旧版 Excel 或 WPS 表格文件（.xls、.et）", "“Excel 工作簿(*.xlsx)”"),
            ("WordDocument", "unsupported-form", "是旧版 Word 或 WPS 文字文件（.doc、.wps）", "“Word 文档(*.docx)”"),
            ("PowerPoint Document", "unsupported-form", "是旧版幻灯片（.ppt、.dps）", "录入"),
            ("EncryptedPackage", "encrypted-office-file", "文件有密码", "去掉密码"),
            ("其他", "unsupported-form", "是旧版 Excel 或 Word 文件", "另存为"),
        ])
    func oldOffice(name: String, id: String, summary: String, hint: String) {
        let problem = FileForm.problem(SampleCompoundFile(names: ["CompObj", name]).bytes)
        #expect(problem?.id == id)
        #expect(problem?.summary == summary)
        #expect(problem?.hint.contains(hint) == true)
    }

    @Test(
        "other kinds are refused by name",
        arguments: [
            ("255044462D312E34", "PDF 文件"), ("526172211A0700", "RAR 压缩文件"), ("377ABCAF271C", "7z 压缩文件"),
            ("1F8B0800", "gzip 压缩文件"), ("FFD8FFE0", "JPEG 图片"), ("89504E470D0A1A0A", "PNG 图片"),
            ("474946383961", "GIF 图片"), ("424D3600000000000000", "BMP 图片"), ("7B5C72746631", "RTF 文档"),
            ("4944330300", "MP3 录音"), ("FFFB9064", "MP3 录音"), ("2321414D520A", "AMR 录音"),
            ("524946460000000057415645", "WAV 录音"), ("53514C69746520666F726D6174203300", "SQLite 数据库"),
            ("000100005374616E64617264204A6574", "Access 数据库"), ("4D5A90000300", "Windows 程序"),
            ("4C00000001140200", "Windows 快捷方式"), ("000000186674797068656963", "HEIC 图片"),
        ])
    func signatures(bytes: String, kind: String) {
        let problem = FileForm.problem(hex(bytes))
        #expect(problem?.id == "unsupported-form")
        #expect(problem?.summary == "是\(kind)")
        #expect(problem?.hint.isEmpty == false)
    }

    @Test(
        "office files written as text are refused by name",
        arguments: [
            ("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n", "是单个文件网页或邮件（.mht、.eml）"),
            (
                "\u{FEFF}<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", "是 XML 表格 2003"
            ),
            ("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>", "是 Word 2003 XML 文档"),
        ])
    func markup(text: String, summary: String) {
        #expect(FileForm.problem(Array(text.utf8))?.summary == summary)
        #expect(FileForm.problem(units(text.utf16, littleEndian: true))?.summary == summary)
    }

    @Test(
        "a text that begins with the same letters is none of them",
        arguments: [
            "BM,编号\n1,路灯\n", "MZ\n", "ID3,内容\n", "BZh1,2\n", "GIF8,图\n", "RIFF,1,2,3,4,5\n", "编号,内容\n", "<html><table>",
            "{\"text\":\"暖\"}", "Workbook,urn:schemas-microsoft-com:office:spreadsheet\n",
        ])
    func texts(text: String) {
        #expect(FileForm.problem(Array(text.utf8)) == nil)
        #expect(FileForm.problem(encoded(text, .gb18030)) == nil)
    }
}
