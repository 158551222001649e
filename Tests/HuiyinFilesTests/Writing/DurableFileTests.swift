import TestSupport
import Foundation
import Testing

@testable import HuiyinFiles

@Suite("Durable file")
struct DurableFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a file is whole under its name, and nothing else remains", arguments: [0, 1, 300_000])
    func whole(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        try DurableFile.write(bytes, to: folder("out.bin"))
        #expect(folder.read("out.bin") == bytes)
        #expect(folder.names() == ["out.bin"])
    }

    @Test("a file is replaced as a whole; what an interrupted run left is overwritten")
    func replaced() throws {
        try folder.write("older and longer", "out.txt")
        try folder.write("half of someth", "out.txt.part")
        try DurableFile.write(Array("new".utf8), to: folder("out.txt"))
        #expect(folder.read("out.txt") == Array("new".utf8))
        #expect(folder.names() == ["out.txt"])
    }

    @Test("a key file is readable by its owner alone")
    func permissions() throws {
        try DurableFile.write([1], to: folder("k.key"), permissions: 0o600)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("k.key"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("a folder that is not there is an error of the system, and nothing appears")
    func noFolder() throws {
        let error = #expect(throws: POSIXError.self) { try DurableFile.write([1], to: folder("none/out.txt")) }
        #expect(error?.code == .ENOENT)
        #expect(folder.names() == [])
    }

    @Test("a file where a folder stands is an error, and the folder stays")
    func folderInTheWay() throws {
        try folder.write("x", "out/inner")
        #expect(throws: POSIXError.self) { try DurableFile.write([1], to: folder("out")) }
        #expect(folder.read("out/inner") == Array("x".utf8))
    }

    @Test(
        "when the last step fails, no half file remains")
    func noPart() throws {
        try folder.write("x", "out/inner")
        #expect(throws: POSIXError.self) { try DurableFile.write([1], to: folder("out")) }
        #expect(folder.names() == ["out", "out/inner"])
    }
}
