import TestSupport
import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Definition loader")
struct DefinitionLoaderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a file keeps the path as typed")
    func file() throws {
        try folder.write("a: 1\n", "nightly.yaml")
        let file = try DefinitionLoader.file(folder("nightly.yaml"))
        #expect(file == DefinitionFile(name: folder("nightly.yaml"), text: "a: 1\n"))
    }

    @Test("what cannot be read is said with its path and a hint")
    func unreadable() throws {
        try folder.write([0x61, 0xFF], "bad.yaml")
        try folder.write("", "notes/readme.txt")
        expect("no-definition", at: folder("none.yaml")) { _ = try DefinitionLoader.file(folder("none.yaml")) }
        expect("bad-encoding", at: folder("bad.yaml")) { _ = try DefinitionLoader.file(folder("bad.yaml")) }
        expect("no-definitions", at: folder("notes")) { _ = try DefinitionLoader.folder(folder("notes")) }
    }

    @Test(
        "a folder that is not there is said as such")
    func noFolder() {
        expect("no-folder", at: folder("none")) { _ = try DefinitionLoader.folder(folder("none")) }
    }

    @Test("a folder gives its YAML files and those of its subfolders, by path")
    func files() throws {
        for name in ["b.yaml", "duties/D02.yaml", "duties/D01.yaml", "a.yml", "notes.txt"] {
            try folder.write("a: 1", name)
        }
        let names = try DefinitionLoader.folder(folder.path).map { String($0.name.dropFirst(folder.path.count + 1)) }
        #expect(names == ["a.yml", "b.yaml", "duties/D01.yaml", "duties/D02.yaml"])
    }

    @Test("the digest depends on the texts and their order, not on where they lie")
    func digest() {
        let here = [DefinitionFile(name: "a", text: "1"), DefinitionFile(name: "b", text: "2")]
        let there = [DefinitionFile(name: "x/a", text: "1"), DefinitionFile(name: "x/b", text: "2")]
        #expect(DefinitionLoader.digest(here, dictionary: "") == DefinitionLoader.digest(there, dictionary: ""))
        #expect(
            DefinitionLoader.digest(here, dictionary: "") != DefinitionLoader.digest(here.reversed(), dictionary: ""))
        #expect(
            DefinitionLoader.digest(here, dictionary: "")
                != DefinitionLoader.digest([DefinitionFile(name: "a", text: "12")], dictionary: ""))
        #expect(DefinitionLoader.digest(here, dictionary: "") != DefinitionLoader.digest(here, dictionary: "x"))
    }

    private func expect(_ id: String, at path: String, _ body: () throws -> Void) {
        let diagnostic = #expect(throws: Diagnostic.self) { try body() }
        #expect(diagnostic?.id == id)
        #expect(diagnostic?.place?.file == path)
        #expect(diagnostic?.hint?.isEmpty == false)
    }
}
