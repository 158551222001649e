import TestSupport
import Foundation
import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Key file")
struct KeyFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a key is made once and then found again")
    func obtain() throws {
        let made = try KeyFile.obtain(folder("h.key"))
        #expect(try KeyFile.obtain(folder("h.key")).bytes == made.bytes)
        #expect(try KeyFile.read(folder("h.key")).bytes == made.bytes)
        #expect(folder.names() == ["h.key"])
    }

    @Test("only its owner can read it")
    func permissions() throws {
        _ = try KeyFile.obtain(folder("h.key"))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("h.key"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("it is one line that says what it is")
    func form() throws {
        _ = try KeyFile.obtain(folder("h.key"))
        let line = String(decoding: try #require(folder.read("h.key")), as: UTF8.self)
        #expect(line.hasPrefix("huiyin-key-1 "))
        #expect(line.count == 13 + 64 + 1)
        #expect(line.hasSuffix("\n"))
    }

    @Test("white space around the line does no harm")
    func whiteSpace() throws {
        let key = try KeyFile.obtain(folder("h.key"))
        let line = String(decoding: try #require(folder.read("h.key")), as: UTF8.self)
        try folder.write("\n " + line + "\r\n", "copy.key")
        #expect(try KeyFile.read(folder("copy.key")).bytes == key.bytes)
    }

    @Test(
        "a damaged key is refused with its place and a hint, and is not replaced",
        arguments: [
            "", "huiyin-key-1 ", "huiyin-key-1 abc", "huiyin-key-2 " + zeros, zeros,
            "huiyin-key-1 z" + zeros.dropFirst(),
        ])
    func damaged(text: String) throws {
        try folder.write(text, "h.key")
        for attempt in [KeyFile.read, KeyFile.obtain] {
            let diagnostic = #expect(throws: Diagnostic.self) { try attempt(folder("h.key")) }
            #expect(diagnostic?.id == "bad-key")
            #expect(diagnostic?.place?.file == folder("h.key"))
            #expect(diagnostic?.hint == "从备份恢复这个文件")
        }
        #expect(folder.read("h.key") == Array(text.utf8))
    }

    @Test("a missing key is said with what it costs")
    func missing() {
        let diagnostic = #expect(throws: Diagnostic.self) { try KeyFile.read(folder("none.key")) }
        #expect(diagnostic?.id == "no-key")
        #expect(diagnostic?.hint?.contains("备份") == true)
    }

    @Test("a folder that cannot be written is said")
    func unwritable() throws {
        try folder.write("x", "file")
        let diagnostic = #expect(throws: Diagnostic.self) { try KeyFile.obtain(folder("file/h.key")) }
        #expect(diagnostic?.id == "key-not-written")
        #expect(folder.names() == ["file"])
    }

    private static let zeros = String(repeating: "0", count: 64)
}
