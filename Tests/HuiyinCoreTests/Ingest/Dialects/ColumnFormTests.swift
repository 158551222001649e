import Testing

@testable import HuiyinCore

@Suite("Columns known by their form")
struct ColumnFormTests {
    private static let platform = ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP"]
    private static let lead = ["1", "2021/12/29 9:01:11", "60秒", "微信", "无", "1.2.3.4(内蒙古-包头)"]

    @Test("one survey by text and by number has the same headers and two dialects")
    func textAndNumber() throws {
        let header = ColumnFormTests.platform + ["1、您是否满意？", "2、您最关心什么？", "3、您的建议"]
        #expect(try dialect(header, [ColumnFormTests.lead + ["满意", "教育┋医疗", "修路"]]) == "wjx-text")
        #expect(try dialect(header, [ColumnFormTests.lead + ["1", "1┋3", "修路"]]) == "wjx-number")
    }

    @Test("a survey without the platform's columns is known by its numbered questions")
    func withoutPlatform() throws {
        let header = ["序号", "1、您的性别：", "2、您的年龄段：", "3、请评分：—热情", "3、办事快"]
        #expect(try dialect(header, [["1", "男", "18—25", "同意", "一般"]]) == "wjx-text")
        #expect(try dialect(["序号", "1、意见建议"], [["1", "路灯不亮"]]) == "venue")
    }

    @Test("the questions of other platforms do not speak for this one")
    func otherPlatforms() throws {
        let tencent = ["编号", "开始答题时间", "结束答题时间", "答题时长", "1.是否满意", "2.关心:A.教育", "3.您的建议", "IP", "UA"]
        #expect(try dialect(tencent, [["1", "", "", "70", "A.满意", "A.教育", "多修路", "", ""]]) == "tencent")
        let wenjuan = ["答题序号", "来源", "Q1", "Q2", "Q3", "开始时间", "提交时间", "答题时长", "浏览器"]
        #expect(try dialect(wenjuan, [["2", "", "1", "2.0", "还行", "", "", "", ""]]) == "wenjuan")
    }

    @Test(
        "a ballot is known by columns that hold ratings and nothing else",
        arguments: [
            (
                ["票号", "场次", "代表类别", "旗教育局", "旗公安局", "旗民政局", "意见建议"], ["1", "第一场", "人大代表", "满意", "一般", "不了解", "修路"],
                "ballot"
            ),
            (["票号", "部门", "满意", "基本满意", "不满意"], ["1", "旗教育局", "√", "", ""], nil),
            (["部门", "满意", "基本满意", "不满意"], ["旗教育局", "152", "30", "5"], nil),
            (["工单编号", "诉求内容", "是否满意"], ["1", "停水", "满意"], "hotline"),
        ])
    func ballots(header: [String], row: [String], expected: String?) throws {
        #expect(try dialect(header, [row]) == expected)
    }

    @Test("a list that says what people want is no roster")
    func notARoster() throws {
        let header = ["姓名", "性别", "身份证号", "代表类别", "意见建议"]
        #expect(try dialect(header, [["某某", "男", "", "人大代表", "修路"]]) == "venue")
        #expect(try dialect(Array(header.dropLast()), [["某某", "男", "", "人大代表"]]) == "roster")
    }

    @Test("a survey that asks about canvassing goes to the supervising group, whatever platform collected it")
    func discipline() throws {
        let header = ColumnFormTests.platform + ["1、是否有人向您拉票？", "2、是否有人赠送礼金？", "3、您的建议"]
        #expect(try dialect(header, [ColumnFormTests.lead + ["否", "否", "无"]]) == "discipline")
    }

    private func dialect(_ header: [String], _ cells: [[String]]) throws -> String? {
        let rows = cells.enumerated().map { Grid.Row(number: $0 + 2, cells: $1) }
        return ColumnMap.recognise(header, try Installed.dialects.get(), rows: rows)?.dialect.id
    }
}
