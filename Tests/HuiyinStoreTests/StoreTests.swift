import TestSupport
import Foundation
import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Store")
struct StoreTests {
    private let open: OpenStore

    init() throws { open = try OpenStore() }

    @Test("creating a store twice changes nothing")
    func twice() async throws {
        let journal = try open.journal()
        _ = try await journal.take(SampleNight.night)
        try journal.finish()
        let again = try Store.create(open.store.path, key: open.key)
        #expect(try again.orders() == SampleNight.book.new)
        #expect(try Store.open(open.store.path).orders() == SampleNight.book.new)
    }

    @Test("another key is refused with a hint, and the store stays bound to the first")
    func otherKey() throws {
        let diagnostic = #expect(throws: Diagnostic.self) { try Store.create(open.store.path, key: .random()) }
        #expect(diagnostic?.id == "other-key")
        #expect(diagnostic?.place?.file == open.store.path)
        #expect(diagnostic?.hint == "用 --key 指定原来的密钥文件")
        #expect(throws: Never.self) { try Store.create(open.store.path, key: open.key) }
    }

    @Test("a file that is no database is refused in Chinese and left as it is")
    func noDatabase() throws {
        let text = String(repeating: "编号,内容\n", count: 200)
        try open.folder.write(text, "other.db")
        let path = open.folder("other.db")
        for attempt in [{ try Store.create(path, key: open.key) }, { try Store.open(path) }] {
            let diagnostic = #expect(throws: Diagnostic.self) { try attempt() }
            #expect(diagnostic?.id == "store-damaged")
            #expect(diagnostic?.place?.file == path)
            #expect(diagnostic?.summary == "不是回音的数据库，或已损坏（SQLite 26）")
            #expect(diagnostic?.hint == "从备份恢复")
        }
        #expect(open.folder.read("other.db") == Array(text.utf8))
    }

    @Test("a database that is not there is not made by opening it")
    func missing() {
        let diagnostic = #expect(throws: Diagnostic.self) { try Store.open(open.folder("none.db")) }
        #expect(diagnostic?.id == "no-database")
        #expect(diagnostic?.hint?.contains("huiyin run") == true)
        #expect(!Store.exists(open.folder("none.db")))
    }

    @Test("a place that cannot be written is said with its path and a hint")
    func unwritable() throws {
        try open.folder.write("x", "file")
        let path = open.folder("file/h.db")
        for attempt in [{ try Store.prepareFolder(of: path) }, { _ = try Store.create(path, key: open.key) }] {
            let diagnostic = #expect(throws: Diagnostic.self) { try attempt() }
            #expect(diagnostic?.id == "store-not-writable")
            #expect(diagnostic?.place?.file == path)
            #expect(diagnostic?.hint?.contains("权限") == true)
        }
    }

    @Test("one night at a time: a second one is refused while the first runs, and not after it")
    func lock() throws {
        var first: RunLock? = try RunLock(database: open.store.path)
        let diagnostic = #expect(throws: Diagnostic.self) { try RunLock(database: open.store.path) }
        #expect(diagnostic?.id == "already-running")
        #expect(diagnostic?.hint == "等它结束再运行")
        withExtendedLifetime(first) {}
        first = nil
        #expect(throws: Never.self) { try RunLock(database: open.store.path) }
    }

    @Test("before the first night there is no definition, and the hint says how to get one")
    func noRun() {
        let diagnostic = #expect(throws: Diagnostic.self) { try open.store.latestDefinition() }
        #expect(diagnostic?.id == "no-run")
        #expect(diagnostic?.hint == "先运行 huiyin run")
    }

    @Test("the definition of the latest night is kept with its files")
    func definition() throws {
        _ = try open.journal()
        let next = KeptDefinition(
            digest: "p2", pack: [DefinitionFile(name: "a.yaml", text: "乙: 2")],
            others: [DefinitionFile(name: "b.yaml", text: "丙: 3")])
        _ = try open.journal(definition: next)
        #expect(try open.store.latestDefinition() == next)
    }

    @Test("after a checkpoint one file is the whole store")
    func checkpoint() async throws {
        _ = try await open.journal().take(SampleNight.night)
        try open.store.checkpoint()
        try open.folder.write(try #require(open.folder.read("h.db")), "copy.db")
        #expect(try Store.open(open.folder("copy.db")).orders() == SampleNight.book.new)
    }
}
