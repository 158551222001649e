import TestSupport
import Foundation
import Testing

@Suite("Bad setup")
struct BadSetupTests {
    @Test(
        "an unknown key of the pack or a dialect is named with file, line and the nearest key; all at once, and nothing runs"
    )
    func unknownKey() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        try office.copyDefinitions()
        try office.edit("Pipelines/dialects/board.yaml") { $0.replacing("\nchannel: board", with: "\nchanel: board") }
        try office.edit("Pipelines/packs/tuyou-2021/deadlines.yaml") {
            "limis: []\n" + $0.replacing("\nlimits:", with: "\nlimts:")
        }
        try expectRefused(office, "deadlines.yaml:1:1: 错误: 不认识的设置项 limis [unknown-key]", "  提示: 是否想写 limits？")
        try expectRefused(office, "错误: 不认识的设置项 limts [unknown-key]", "  提示: 是否想写 limits？")
        try expectRefused(office, "board.yaml:5:1: 错误: 不认识的设置项 chanel [unknown-key]", "  提示: 是否想写 channel？")
    }

    @Test("a setting out of its range is named with what is expected")
    func badValue() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        try office.copyDefinitions()
        try office.edit("Pipelines/nightly.yaml") { $0.replacing("workers: 2 ", with: "workers: 99 ") }
        try expectRefused(office, "错误: workers 的值 “99” 不对 [bad-value]", "  提示: 应为整数，1 到 64")
    }

    @Test("a definition that is not there is named")
    func noDefinition() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        office.pipeline = office.folder("none.yaml")
        try expectRefused(office, "none.yaml: 错误: 文件不存在或打不开 [no-definition]", "  提示: 核对路径和读取权限")
    }

    @Test("an output folder that cannot be written is named before anything runs")
    func unwritableOutput() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        try office.folder.write("x", "file")
        let outcome = try office.run(out: office.folder("file/out"))
        #expect(outcome.status == 1)
        #expect(
            outcome.errors
                == "\(office.folder("file/out")): 错误: 写不进去 [output-not-writable]\n  提示: 检查文件夹是否存在、写入权限和磁盘空间，再运行一次\n")
        #expect(office.folder.names() == ["file", "inbox", "inbox/一.csv"])
    }

    @Test("an inbox that is not there is named")
    func noInbox() throws {
        let office = try Office()
        let outcome = try office.run()
        #expect(outcome.status == 1)
        #expect(outcome.errors == "\(office.folder("inbox")): 错误: 收件夹或文件不存在 [no-inbox]\n  提示: 核对路径\n")
    }

    @Test("a database that is none is left as it is")
    func noDatabase() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        try office.folder.write("这不是数据库，只是一段文字。", "h.db")
        try office.folder.write("huiyin-key-1 " + String(repeating: "0", count: 64), "h.key")
        let outcome = try office.run()
        #expect(outcome.status == 1)
        #expect(outcome.errors == "\(office.database): 错误: 不是回音的数据库，或已损坏（SQLite 26） [store-damaged]\n  提示: 从备份恢复\n")
        #expect(office.text("h.db") == "这不是数据库，只是一段文字。")
    }

    @Test("a place for the database that cannot be written is named")
    func unwritableDatabase() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        try office.folder.write("x", "file")
        let outcome = try Command.run([
            "init", "--db", office.folder("file/h.db"),
        ])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("file/h.db: 错误: "))
        #expect(outcome.errors.contains("\n  提示: "))
    }

    private func expectRefused(_ office: Office, _ message: String, _ hint: String) throws {
        let outcome = try office.run()
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(message + "\n" + hint + "\n"), "\(outcome.errors)")
        #expect(!office.folder.names().contains { $0.hasPrefix("out") || $0.hasPrefix("h.") })
    }
}

extension Office {
    /// Gives the office definitions of its own, to be spoilt.
    func copyDefinitions() throws {
        try FileManager.default.copyItem(atPath: Project.path("Pipelines"), toPath: folder("Pipelines"))
        pipeline = folder("Pipelines/nightly.yaml")
    }

    func edit(_ name: String, _ change: (String) -> String) throws { try folder.write(change(text(name)), name) }
}
