/// Kinds of files that are not read, known by the bytes that they have at fixed places.
///
/// - Source: the formats' own specifications. Where the first letters are ASCII and might begin a text, a byte is
///   asked for that no text has.
struct FileSignature: Sendable {
    /// As an office calls it.
    let kind: String
    let advice: String
    private let marks: [Mark]

    private struct Mark: Sendable {
        let offset: Int
        let bytes: [UInt8]

        func isIn(_ file: [UInt8]) -> Bool {
            file.count >= offset + bytes.count && file[offset...].starts(with: bytes)
        }
    }

    static func of(_ bytes: [UInt8]) -> FileSignature? {
        all.first { signature in signature.marks.allSatisfy { $0.isIn(bytes) } }
    }

    private init(_ kind: String, _ advice: String, _ start: [UInt8], _ further: (offset: Int, bytes: [UInt8])...) {
        self.kind = kind
        self.advice = advice
        marks = [Mark(offset: 0, bytes: start)] + further.map { Mark(offset: $0.offset, bytes: $0.bytes) }
    }

    private static let convert = "请来件单位给可编辑的 Word 或 Excel 文件；没有的用 WPS 转换成 Word 或 Excel，核对后再放进来"
    private static let extract = "解压后把里面的文件放进来"
    private static let retype = "把图上的文字录入 Excel 或 Word，核对后再放进来"
    private static let transcribe = "把内容转写成文字，核对后存为 Excel 或 Word 再放进来"
    private static let save = "用 Word 或 WPS 打开，文件→另存为→“Word 文档(*.docx)”，再放进来"
    private static let export = "从原系统或数据库把表格导出为 XLSX 或 CSV，再放进来"
    private static let remove = "不要打开；核实来源后从收件夹里拿走"
    private static let original = "把它指向的原文件放进来"

    private static let all: [FileSignature] = [
        .init("PDF 文件", convert, ascii("%PDF-")),
        .init("RAR 压缩文件", extract, ascii("Rar!") + [0x1A, 0x07]),
        .init("7z 压缩文件", extract, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        .init("gzip 压缩文件", extract, [0x1F, 0x8B, 0x08]),
        .init("bzip2 压缩文件", extract, ascii("BZh"), (4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])),
        .init("xz 压缩文件", extract, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        .init("tar 归档文件", extract, [], (257, ascii("ustar"))),
        .init("JPEG 图片", retype, [0xFF, 0xD8, 0xFF]),
        .init("PNG 图片", retype, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        .init("GIF 图片", retype, ascii("GIF8"), (5, ascii("a"))),
        .init("BMP 图片", retype, ascii("BM"), (6, [0, 0, 0, 0])),
        .init("TIFF 图片", retype, [0x49, 0x49, 0x2A, 0x00]), .init("TIFF 图片", retype, [0x4D, 0x4D, 0x00, 0x2A]),
        .init("WebP 图片", retype, ascii("RIFF"), (8, ascii("WEBP"))),
        .init("HEIC 图片", retype, [0, 0, 0], (4, ascii("ftyphei"))),
        .init("WAV 录音", transcribe, ascii("RIFF"), (8, ascii("WAVE"))),
        .init("AMR 录音", transcribe, ascii("#!AMR")),
        .init("MP3 录音", transcribe, ascii("ID3"), (4, [0])),
        .init("MP3 录音", transcribe, [0xFF, 0xFB]), .init("MP3 录音", transcribe, [0xFF, 0xF3]),
        .init("MP3 录音", transcribe, [0xFF, 0xF2]),
        .init("MP4 音视频", transcribe, [0, 0, 0], (4, ascii("ftyp"))),
        .init("AVI 视频", transcribe, ascii("RIFF"), (8, ascii("AVI "))),
        .init("RTF 文档", save, ascii("{\\rtf")),
        .init("SQLite 数据库", export, ascii("SQLite format 3") + [0]),
        .init("Access 数据库", export, [0, 1, 0, 0], (4, ascii("Standard "))),
        .init("Windows 程序", remove, ascii("MZ"), (3, [0])),
        .init("Linux 程序", remove, [0x7F] + ascii("ELF")),
        .init("Windows 快捷方式", original, [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0]),
    ]

    private static func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
}
