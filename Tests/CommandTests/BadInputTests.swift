import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let tally: [Int]
        var reason: String?
        var place = ""
        var remark = ""
        var status: Int32 = 10
    }

    private static let header = Array("序号,意见建议\n".utf8)
    private static let good = Array("2,路灯坏了没人修\n".utf8)

    @Test(
        "costs no more than its own rows, and says where and what to do",
        arguments: [
            Example(testDescription: "empty file", bytes: [], tally: [0, 0, 0], remark: "文件是空的（0字节）。请原系统重新导出"),
            Example(
                testDescription: "header alone", bytes: header, tally: [0, 0, 0], remark: "只有表头，没有数据行", status: 0),
            Example(
                testDescription: "no text column", bytes: Array("甲,乙\n1,2\n".utf8), tally: [0, 0, 0],
                remark: "找不到写有意见或诉求内容的列，1行都没有读；认得的列：无。核对旁边的“坏.csv.对照.txt”，把“确认”改成 是"),
            Example(
                testDescription: "bad byte", bytes: header + Array("1,路".utf8) + [0xFF, 0x0A] + good, tally: [2, 1, 1],
                reason: "bad-bytes", place: "2 意见建议"),
            Example(
                testDescription: "cell of 10 MB",
                bytes: header + Array("1,".utf8) + [UInt8](repeating: 0x61, count: 10 << 20) + [0x0A] + good,
                tally: [2, 1, 1], reason: "cell-too-large", place: "2 意见建议"),
            Example(
                testDescription: "too few fields", bytes: header + Array("1\n".utf8) + good, tally: [2, 1, 1],
                reason: "too-few-fields", place: "2 "),
            Example(
                testDescription: "too many fields", bytes: header + Array("1,路,灯\n".utf8) + good, tally: [2, 1, 1],
                reason: "too-many-fields", place: "2 "),
            Example(
                testDescription: "unclosed quote", bytes: header + Array("1,\"路灯\n".utf8) + good, tally: [2, 1, 1],
                reason: "unclosed-quote", place: "2 "),
            Example(
                testDescription: "no text", bytes: header + Array("1,\n".utf8) + good, tally: [2, 1, 1],
                reason: "missing-text", place: "2 意见建议"),
            Example(
                testDescription: "only marks", bytes: header + Array("1,？？！\n".utf8) + good, tally: [2, 1, 1],
                reason: "no-content", place: "2 意见建议"),
            Example(
                testDescription: "half a line of JSON",
                bytes: Array("{\"id\":\"1\",\"text\":\"路\n{\"id\":\"2\",\"text\":\"路灯坏了\"}\n".utf8),
                tally: [2, 1, 1], reason: "bad-json", place: "1 "),
            Example(
                testDescription: "spreadsheet", bytes: [0x50, 0x4B, 0x03, 0x04, 0x00], tally: [0, 0, 0],
                remark: "文件损坏："),
        ])
    func costsItsOwn(example: Example) throws {
        let office = try Office("坏.csv", example.bytes)
        try office.receive("好.csv", SmallInbox.header + SmallInbox.rows[0])
        let outcome = try office.run()
        #expect(outcome.status == example.status)
        let report = try office.report()
        let file = try #require(report.files.first { $0.name == "坏.csv" })
        #expect([file.rows.read, file.rows.accepted, file.rows.rejected] == example.tally)
        #expect(file.rows.balances)
        #expect(file.remarks.joined().contains(example.remark) || example.remark.isEmpty)
        #expect(report.rejections.first?.reason == example.reason)
        if let rejection = report.rejections.first {
            #expect(rejection.place.file == "坏.csv")
            #expect("\(rejection.place.row ?? 0) \(rejection.place.column ?? "")" == example.place)
            #expect(!rejection.hint.isEmpty)
        }
        if file.status == "待处理" { #expect(outcome.errors.contains("待处理：坏.csv：\(file.remarks[0])")) }
        #expect(try office.orders().contains { $0.items.map(\.file) == ["好.csv"] })
    }

    @Test("a waiting file is taken in as soon as it is mended")
    func mended() throws {
        let office = try Office("坏.csv", Array("甲,乙\n1,路灯坏了\n".utf8))
        #expect(try office.run().status == 10)
        try office.receive("坏.csv", "序号,意见建议\n1,路灯坏了\n")
        #expect(try office.run(at: Office.nextNight).status == 0)
        #expect(try office.orders().count == 1)
    }
}
