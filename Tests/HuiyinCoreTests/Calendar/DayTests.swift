import Foundation
import HuiyinCore
import Testing

@Suite("Day")
struct DayTests {
    @Test("every day of 2020 to 2030 is the day after the one before, in every form")
    func everyDay() throws {
        var day = try #require(Day(year: 2020, month: 1, day: 1))
        var weekday = 3  // 2020-01-01 was a Wednesday
        for year in 2020...2030 {
            for (month, length) in zip(1...12, lengths(year)) {
                for dayOfMonth in 1...length {
                    let civil = day.civil
                    #expect((civil.year, civil.month, civil.day) == (year, month, dayOfMonth))
                    #expect(Day(year: year, month: month, day: dayOfMonth) == day)
                    #expect(Day(day.description) == day)
                    #expect(day.weekday == weekday)
                    day = day.next
                    weekday = weekday % 7 + 1
                }
                #expect(Day(year: year, month: month, day: length + 1) == nil)
            }
        }
        #expect(day.description == "2031-01-01")
    }

    @Test("1970-01-01 is day 0, and days before it count backwards")
    func epoch() throws {
        #expect(Day(number: 0).description == "1970-01-01")
        #expect(Day(number: -1).description == "1969-12-31")
        #expect(Day(number: -1).weekdayName == "星期三")
        #expect(try #require(Day("2022-01-04")) - Day(number: 0) == 18_996)
    }

    @Test(
        "what is no day is nil",
        arguments: [
            "", "2021-12", "2021-13-01", "2021-00-10", "2021-02-29", "2022-04-31", "21-12-29", "2021-12-00",
            "2021/12/29",
            "2021-12-29-1", "2021--29", "二〇二一", "2021-12-2九",
        ])
    func noDay(text: String) { #expect(Day(text) == nil) }

    @Test("leap days follow the Gregorian rule", arguments: [(2000, true), (1900, false), (2024, true), (2100, false)])
    func leapDays(year: Int, leap: Bool) { #expect((Day(year: year, month: 2, day: 29) != nil) == leap) }

    @Test("a day is written as text and read back")
    func coding() throws {
        let day = try #require(Day("2021-12-29"))
        let json = try JSONEncoder().encode([day])
        #expect(String(decoding: json, as: UTF8.self) == #"["2021-12-29"]"#)
        #expect(try JSONDecoder().decode([Day].self, from: json) == [day])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Day].self, from: Data(#"["2021-02-30"]"#.utf8))
        }
    }

    private func lengths(_ year: Int) -> [Int] {
        [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }
}
