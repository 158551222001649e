import HuiyinCore
import Testing

@Suite("Sealing at ingest")
struct SealingTests {
    @Test("every personal field of a row is sealed, bound to its item and field")
    func everyField() throws {
        let log = SealLog()
        let rows = [
            Tables.row("停水", name: "张三丰", phone: "13800138000", address: "幸福小区3号楼"),
            Tables.row("停电", phone: "13900139000"),
        ]
        let messages = try Tables.ingest([Tables.file(rows)], log: log).messages
        let expected = [
            SealLog.Entry(plain: "张三丰", boundTo: "\(messages[0].key)/name"),
            SealLog.Entry(plain: "13800138000", boundTo: "\(messages[0].key)/phone"),
            SealLog.Entry(plain: "幸福小区3号楼", boundTo: "\(messages[0].key)/address"),
            SealLog.Entry(plain: "13900139000", boundTo: "\(messages[1].key)/phone"),
        ]
        #expect(log.entries == expected)
        #expect(messages[0].person.keys.sorted() == [.address, .name, .phone])
        #expect(messages[1].person == [.phone: Sealed(bytes: Array("13900139000".utf8).reversed())])
    }

    @Test("identity number and account are sealed too")
    func otherFields() throws {
        let log = SealLog()
        let board = Tables.file([["停水", "土右网友"]], header: ["留言详情", "留言用户"], name: "board.csv")
        let mailbox = Tables.file([["停电", "15042119800101123X"]], header: ["信件内容", "身份证号"], name: "mailbox.csv")
        let messages = try Tables.ingest([board, mailbox], log: log).messages
        #expect(messages.map { Array($0.person.keys) } == [[.account], [.idNumber]])
        #expect(log.entries.map(\.plain) == ["土右网友", "15042119800101123X"])
    }

    @Test("a rejected row is sealed whole")
    func rejectedRow() throws {
        let log = SealLog()
        let intake = try Tables.ingest([Tables.file([Tables.row("", phone: "13800138000")])], log: log)
        #expect(log.entries.map(\.boundTo) == ["row/a.csv/2"])
        #expect(log.entries[0].plain.contains("13800138000"))
        #expect(intake.rejections[0].raw.bytes == Array(log.entries[0].plain.utf8).reversed())
    }

    @Test("what the sealer throws stops the night")
    func sealerFails() throws {
        struct NoKey: Error {}
        let ingest = Ingest(
            dialects: try Installed.dialects.get(), channels: Tables.channels, parameters: Tables.parameters,
            sealer: Sealer { _, _ in throw NoKey() })
        #expect(throws: NoKey.self) {
            try ingest([Tables.file([Tables.row("停水", phone: "13800138000")])], known: KnownItems())
        }
    }
}
