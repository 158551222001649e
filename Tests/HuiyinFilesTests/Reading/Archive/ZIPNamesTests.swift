import Testing

@testable import HuiyinFiles

@Suite("ZIP names")
struct ZIPNamesTests {
    /// 来件.csv
    private let gb18030: [UInt8] = [0xC0, 0xB4, 0xBC, 0xFE, 0x2E, 0x63, 0x73, 0x76]

    @Test("names are UTF-8 where every byte is, else GB18030")
    func encodings() throws {
        #expect(try name(gb18030) == "来件.csv")
        #expect(try name(Array("来件.csv".utf8)) == "来件.csv")
        #expect(throws: OfficeProblem.damaged("压缩包里有读不出的文件名")) { try name([0x80, 0xFF]) }
    }

    @Test("steps are parted by either slash, and those that lead nowhere are left out")
    func steps() throws {
        #expect(try name(Array("来件\\一.csv".utf8)) == "来件/一.csv")
        #expect(try name(Array("./来件/./一.csv".utf8)) == "来件/一.csv")
        #expect(try name(Array("来件/".utf8)) == "来件/")
        #expect(try name(Array("a..b/..c/d...".utf8)) == "a..b/..c/d...")
        #expect(try name(Array("甲:乙.csv".utf8)) == "甲:乙.csv")
    }

    @Test(
        "a name that leads out of the archive, or is none, is refused",
        arguments: [
            "../一.csv", "来件/../../一.csv", "来件/..", "..", "/etc/一.csv", "\\\\server\\一.csv", "来件\\..\\..\\一.csv",
            "C:\\一.csv", "c:一.csv", "一\n.csv", "一\u{7F}.csv", "一\u{85}.csv", "", "./",
        ])
    func unsafe(name: String) {
        #expect(throws: ZIPNames.unsafe) { try self.name(Array(name.utf8)) }
    }

    @Test("one bad name refuses the whole archive, before any file is read")
    func wholeArchive() {
        let archive = ZipBytes(entries: [.init("好.csv", []), .init("../坏.csv", [])])
        #expect(throws: ZIPNames.unsafe) { try ZipBytes.members(of: archive.bytes) { _ in Issue.record("read") } }
    }

    @Test("names packed on Windows are read, and a NUL cannot end one early")
    func windows() throws {
        var archive = ZipBytes(entries: [.init("", []), .init("", [])])
        archive.entries[0].rawName = gb18030
        archive.entries[1].rawName = gb18030 + [0] + Array(".exe".utf8)
        var names: [String] = []
        try ZipBytes.members(of: archive.bytes) { names.append($0.name) }
        #expect(names == ["来件.csv", "来件.csv .exe"])
    }

    private func name(_ bytes: [UInt8]) throws -> String {
        let names = try ZIPNames()
        return try names.name(bytes)
    }
}
