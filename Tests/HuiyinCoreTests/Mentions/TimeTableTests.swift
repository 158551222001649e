import HuiyinCore
import Testing

@Suite("Times in texts")
struct TimeTableTests {
    @Test(
        "days and stretches of days, counted from the message's day, 2022-01-04",
        arguments: [
            ("2021年3月15日", "2021-03-15"), ("3月15号", "2021-03-15"), ("1月20日", "2022-01-20"), ("12月3日", "2021-12-03"),
            ("2021-12-20", "2021-12-20"), ("2021.3.5", "2021-03-05"), ("二〇二一年十二月二十九日", "2021-12-29"),
            ("去年冬天", "2020-12-01/2021-02-28"), ("今年冬天", "2021-12-01/2022-02-28"), ("前年秋天", "2020-09-01/2020-11-30"),
            ("2020年冬季", "2020-12-01/2021-02-28"), ("上个月", "2021-12-01/2021-12-31"),
            ("去年", "2021-01-01/2021-12-31"), ("2019年", "2019-01-01/2019-12-31"), ("21年3月", "2021-03-01/2021-03-31"),
            ("98年", "1998-01-01/1998-12-31"), ("去年上半年", "2021-01-01/2021-06-30"), ("12月初", "2021-12-01/2021-12-10"),
            ("昨天", "2022-01-03"), ("前天", "2022-01-02"), ("上周", "2021-12-27/2022-01-02"), ("上周五", "2021-12-31"),
            ("三天前", "2022-01-01"), ("两个月前", "2021-11-01/2021-11-30"), ("3月15日至20日", "2021-03-15/2021-03-20"),
            ("去年10月到12月", "2021-10-01/2021-12-31"),
        ])
    func days(text: String, value: String) async throws {
        #expect(try await Mentioning.written("我们\(text)没暖气", .time) == ["\(text) \(value)"])
    }

    @Test(
        "clocks and parts of the day",
        arguments: [
            ("昨晚八点", "2022-01-03T20:00"), ("今天上午9点半", "2022-01-04T09:30"), ("晚上12点", "T24:00"), ("凌晨2点", "T02:00"),
            ("下午3点15分", "T15:15"), ("20:30", "T20:30"), ("晚上8点到10点", "T20:00/T22:00"), ("每天晚上", "R/T18:00/T24:00"),
            ("每天", "R/P1D"), ("每周六早上6点", "R/-W-6T06:00"), ("每月15日", "R/---15"), ("半夜", "T23:00/T05:00"),
        ])
    func clocks(text: String, value: String) async throws {
        #expect(try await Mentioning.written("\(text)没暖气", .time) == ["\(text) \(value)"])
    }

    @Test(
        "lengths of time",
        arguments: [
            ("连续三天", "P3D"), ("两个多月", "~P2M"), ("十几天", "~P10D"), ("两年半", "P2.5Y"), ("半年", "P6M"),
            ("一个半小时", "PT1.5H"), ("20分钟", "PT20M"), ("一周", "P1W"), ("三个星期", "P3W"), ("20年", "P20Y"),
        ])
    func lengths(text: String, value: String) async throws {
        #expect(try await Mentioning.written("已经\(text)没暖气", .time) == ["\(text) \(value)"])
    }

    @Test("without the message's day nothing is made up")
    func open() async throws {
        let text = "去年冬天、3月15号、昨晚八点、上个月、周三"
        #expect(
            try await Mentioning.written(text, .time, on: nil) == [
                "去年冬天 ?", "3月15号 --03-15", "昨晚八点 T20:00", "上个月 ?", "周三 -W-3",
            ])
    }

    @Test(
        "points of a list, ordinals, house numbers and years of school are no times",
        arguments: ["有三点建议", "第三天", "15号楼", "三年级", "一点也不好", "一天到晚吵", "以前天天修", "1号线", "这个星期天气冷"])
    func none(text: String) async throws {
        #expect(
            try await Mentioning.written(text, .time).filter { !$0.hasPrefix("这个星期 ") && !$0.hasPrefix("天天 ") } == [])
    }
}
