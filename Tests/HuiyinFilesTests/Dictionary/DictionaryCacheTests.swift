import Foundation
import HanText
import HuiyinCore
import HuiyinFiles
import TestSupport
import Testing

@Suite("Compiled dictionaries on disk")
struct DictionaryCacheTests {
    private func whole() throws -> [UInt8] {
        let table = DictionarySources(
            terms: [Units("督办单".utf16)], compounds: [], measures: [], sentences: SegmentedText(sentences: []),
            frequencies: nil, stock: [])
        return try WordDictionary(
            table,
            DictionaryParameters(
                sentenceShare: 0, stockPenalty: 0, wordBonus: 0, termCost: 200, termMargin: 1, passes: 0, step: 0)
        ).file()
    }

    @Test("made once, found the second time")
    func once() throws {
        let folder = try TemporaryFolder()
        let cache = DictionaryCache(folder: folder("cache"))
        var made = 0
        for _ in 0..<3 {
            let directory = try cache.directory("key") {
                made += 1
                return try whole()
            }
            #expect(FileManager.default.fileExists(atPath: directory + "/" + WordDictionary.path))
        }
        #expect(made == 1)
    }

    @Test("a file that was cut short is made again", arguments: [0, 20, 60])
    func cutShort(length: Int) throws {
        let folder = try TemporaryFolder()
        let cache = DictionaryCache(folder: folder("cache"))
        let directory = try cache.directory("key") { try whole() }
        try Data(whole().prefix(length)).write(to: URL(fileURLWithPath: directory + "/" + WordDictionary.path))
        var made = false
        _ = try cache.directory("key") {
            made = true
            return try whole()
        }
        #expect(made)
    }

    @Test("a folder that cannot be made is an error, so that the next one is tried")
    func notWritable() throws {
        let folder = try TemporaryFolder()
        try folder.write([], "file")
        #expect(throws: (any Error).self) {
            try DictionaryCache(folder: folder("file/cache")).directory("key") { try whole() }
        }
    }
}
