import HuiyinCore
import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("Where files are")
struct FileSourceTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("bytes on disk are those in memory, however many")
    func bytes() throws {
        for count in [0, 3, 4, 65_536, 200_001] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            try folder.write(bytes, "a")
            for source in [FileSource.disk(folder("a")), .memory(bytes)] {
                #expect(source.bytes == bytes)
                #expect(source.start == Array(bytes.prefix(4)))
            }
        }
    }

    @Test("what cannot be read has neither bytes nor a beginning")
    func unreadable() {
        for path in [folder("none"), folder.path] {
            #expect(FileSource.disk(path).bytes == nil)
            #expect(FileSource.disk(path).start == nil)
        }
    }

    @Test("a workbook, a document and an archive of both read alike from disk and from memory")
    func archives() throws {
        let workbook = SampleWorkbook(sheets: [.init("表", cells: [["编号", "内容"], ["1", "路灯不亮"]])]).bytes
        let document = SampleDocument(paragraphs: ["停水"]).bytes
        let archive = ZipBytes(entries: [.init("一.xlsx", workbook), .init("二.docx", document)]).bytes
        let reader = FileReader(largestCell: 1000)
        for (bytes, count) in [(workbook, 1), (document, 1), (archive, 2)] {
            try folder.write(bytes, "a")
            let (disk, memory) = (
                reader.files(at: folder("a"), named: "a", in: ""), reader.files(bytes, named: "a", in: "")
            )
            #expect(disk.count == count)
            #expect(disk.map(\.digest) == memory.map(\.digest))
            #expect(disk.map(grids) == memory.map(grids))
            #expect(disk.allSatisfy { !grids($0).isEmpty })
        }
    }

    private func grids(_ file: InboxFile) -> [Grid] { if case .grids(let grids) = file.content { grids } else { [] } }
}
