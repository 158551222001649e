import TestSupport
import Foundation
import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Inbox reader")
struct InboxReaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a file is known by its bytes, never by its name")
    func bytesNotNames() throws {
        try folder.write("{\"text\":\"暖\"}\n", "a.csv")
        try folder.write("编号,内容\n1,暖\n", "b.jsonl")
        try folder.write("\u{FEFF} \n{\"text\":\"暖\"}\n", "c.xlsx")
        try folder.write("[{\"text\":\"暖\"}]", "d.txt")
        #expect(try read().map(form) == ["a.csv JSON Lines", "b.jsonl CSV", "c.xlsx JSON Lines", "d.txt JSON"])
    }

    @Test(
        "what cannot be read is refused with its place and a hint",
        arguments: [
            ([], "empty-file", "文件是空的（0字节）"),
            ([0x50, 0x4B, 0x03, 0x04, 0x14], "damaged-office-file", "文件损坏：压缩包读不出来（libzip 19）"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "unsupported-form", "是旧版 Excel 或 Word 文件"),
            (Array(" \n[{\"text\":\"暖".utf8), "broken-json", "JSON 不完整，或里面没有一条条的 {…}"),
            ([0xFF, 0xFE, 0x96], "unsupported-encoding", "是 UTF-16 编码，但有残缺的字"),
            ([0xFE, 0xFF, 0xD8, 0x00], "unsupported-encoding", "是 UTF-16 编码，但有残缺的字"),
            ([0x61, 0x00, 0x62, 0x00], "unsupported-encoding", "不是文本文件"),
        ] as [([UInt8], String, String)])
    func refused(bytes: [UInt8], id: String, summary: String) throws {
        try folder.write(bytes, "sub/file.csv")
        guard case .refused(let diagnostic) = try read()[0].content else {
            Issue.record("not refused")
            return
        }
        #expect(diagnostic.id == id)
        #expect(diagnostic.place == SourceLocation(file: "sub/file.csv"))
        #expect(diagnostic.summary == summary)
        #expect(diagnostic.hint?.isEmpty == false)
    }

    @Test("hidden files, office locks and files still being copied are left alone")
    func leftAlone() throws {
        for name in [".hidden.csv", "~$open.csv", "copying.csv.part", ".git/a.csv", "~$x/a.csv"] {
            try folder.write("编号,内容\n1,暖\n", name)
        }
        try folder.write("编号,内容\n1,暖\n", "part.csv")
        #expect(try read().map(\.name) == ["part.csv"])
    }

    @Test("subfolders are read, and the order is by path")
    func order() throws {
        for name in ["b.csv", "a/z.csv", "a/b/c.csv", "十.csv", "A.csv"] { try folder.write("内容\n暖\n", name) }
        #expect(try read().map(\.name) == ["A.csv", "a/b/c.csv", "a/z.csv", "b.csv", "十.csv"])
    }

    @Test("the same bytes have the same digest under any name")
    func digests() throws {
        try folder.write("内容\n暖\n", "a.csv")
        try folder.write("内容\n暖\n", "b.csv")
        try folder.write("内容\n冷\n", "c.csv")
        let digests = try read().map(\.digest)
        #expect(digests[0] == digests[1])
        #expect(digests[0] != digests[2])
    }

    @Test("a path that leads nowhere is said, with a hint")
    func missing() throws {
        let path = folder("none")
        let diagnostic = #expect(throws: Diagnostic.self) { try InboxReader(largestCell: 100).read(path) }
        #expect(diagnostic?.id == "no-inbox")
        #expect(diagnostic?.place?.file == path)
        #expect(diagnostic?.hint == "核对路径")
    }

    @Test("a single file is read under its own name")
    func single() throws {
        try folder.write("编号,内容\n1,暖\n", "sub/一.csv")
        let files = try InboxReader(largestCell: 100).read(folder("sub/一.csv"))
        #expect(files.map(form) == ["一.csv CSV"])
    }

    private func read() throws -> [InboxFile] { try InboxReader(largestCell: 1000).read(folder.path) }

    private func form(_ file: InboxFile) -> String {
        if case .grids(let grids) = file.content {
            "\(file.name) \(grids[0].format)"
        } else {
            "\(file.name) refused"
        }
    }
}
