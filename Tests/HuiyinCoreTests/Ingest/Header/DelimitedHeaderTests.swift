import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Titles above a CSV table")
struct CSVTitleTests {
    private func table(_ text: String) throws -> Table {
        let bytes = Array(text.utf8)
        return try CSVTable(bytes, EncodingGuess(bytes), largestCell: 1000).table()
    }

    @Test("a title row and a note stand above the header, and rows keep their own numbers")
    func title() throws {
        let table = try table("2021年第四季度热线工单,,\n导出时间：2022-01-01,,\n工单编号,来电时间,诉求内容\n1,2021-12-20,路灯不亮\n")
        #expect(table.header == ["工单编号", "来电时间", "诉求内容"])
        #expect(table.rows.map(\.number) == [4])
        #expect(table.rows[0].cells == ["1", "2021-12-20", "路灯不亮"])
    }

    @Test("a header of one column stays the header when sentences below hold commas")
    func oneColumn() throws {
        let table = try table("意见建议\n路灯坏了，请修一修\n公交太少,老人等车冷,请加班次\n暖气不热,家里才十五度\n水黄,不能喝\n")
        #expect(table.header == ["意见建议"])
        #expect(table.rows.map { $0.fault?.reason } == [nil, .tooManyFields, .tooManyFields, .tooManyFields])
    }

    @Test("a file of numbers has its first row as header", arguments: ["1\n2,3\n4,5\n", ""])
    func numbers(text: String) throws {
        #expect(try table(text).header == (text.isEmpty ? [] : ["1"]))
    }
}
