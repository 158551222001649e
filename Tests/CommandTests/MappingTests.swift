import Foundation
import Testing

@Suite("Files that ask")
struct MappingTests {
    private let rows =
        "1001,2021-12-29,孟小夏,13812345678,我家暖气从昨天开始就不热了请尽快处理一下\n1002,2021-12-30,仲小秋,13912345678,小区门口的路灯坏了半个月没有人来修理\n"
    private let place = "inbox/无表头.csv.对照.txt"

    @Test("a file without a header waits and asks beside itself, repeating nobody's words")
    func asks() throws {
        let office = try Office("无表头.csv", Array(rows.utf8))
        #expect(try office.run().status == 10)
        let question = office.text(place)
        #expect(question.contains("正文: 第5列"))
        #expect(question.contains("电话: 第4列"))
        for word in ["孟小夏", "13812345678", "暖气"] { #expect(!question.contains(word)) }
        #expect(try office.report().files.map(\.name) == ["无表头.csv"])
    }

    @Test("confirmed in Notepad, with its colon and in its encoding, the file comes in the same morning")
    func confirmed() throws {
        let office = try Office("无表头.csv", Array(rows.utf8))
        _ = try office.run()
        let answer = office.text(place).replacing("确认: 否", with: "确认：是")
        try office.receive("无表头.csv.对照.txt", answer)
        #expect(try office.run().status == 0)
        #expect(try office.orders().flatMap(\.items).map(\.id).sorted() == ["1001", "1002"])
    }

    @Test("a mistake in the mapping is named, and the file waits on")
    func mistake() throws {
        let office = try Office("无表头.csv", Array(rows.utf8))
        _ = try office.run()
        let answer = office.text(place).replacing("确认: 否", with: "确认: 是").replacing("政务服务热线    #", with: "热线台    #")
        try office.receive("无表头.csv.对照.txt", answer)
        let outcome = try office.run(at: Office.nextNight)
        #expect(outcome.status == 10)
        #expect(outcome.errors.contains("没有渠道“热线台”"))
    }
}
