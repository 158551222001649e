import Testing

@testable import HuiyinCore

@Suite("What a column looks like")
struct ColumnShapeTests {
    @Test(
        "a column is described without any of its words, and taken for what most of its cells are",
        arguments: [
            ([], "空", nil), (["", " "], "空", nil), (["2021-12-29", "44559", "2021年12月29日"], "日期或时间", .time),
            (["13800138000", "139 0013 9000"], "电话号码", .phone), (["150221198001011234"], "身份证号", .idNumber),
            (["GD-1", "GD-2", "GD-3"], "编号，各不相同", .id), (["A", "B", "A"], "数字或代码，2种", nil),
            (["振兴街的路灯不亮", "小区停水三天没人管"], "文字，一般8字", .text), (["孟夏", "仲秋", "季冬"], "短文字，一般2字", nil),
            (["满意", "满意", "不满意"], "2种取值，一般2字", nil),
        ] as [([String], String, Dialect.Field?)])
    func shapes(cells: [String], text: String, guess: Dialect.Field?) {
        let shape = ColumnShape(cells)
        #expect(shape.text == text)
        #expect(shape.guess == guess)
    }

    @Test("a few odd cells do not change what a column is")
    func most() {
        let dates = Array(repeating: "2021-12-29", count: 8)
        #expect(ColumnShape(dates + ["昨天", "前天"]).guess == .time)
        #expect(ColumnShape(dates + ["昨天", "前天", "今天"]).guess == nil)
    }
}
