import Foundation
import HuiyinCore
import Testing

@Suite("Local time")
struct LocalTimeTests {
    @Test(
        "the forms that exports use are read",
        arguments: [
            ("2021/12/29 9:05", "2021-12-29T09:05"), ("2021-12-29T09:05:30", "2021-12-29T09:05:30"),
            ("2021年12月29日 9时5分", "2021-12-29T09:05"), ("2021年12月29日9点5分7秒", "2021-12-29T09:05:07"),
            ("20211229", "2021-12-29T00:00"), ("2021-12-29", "2021-12-29T00:00"),
            ("2021.12.29 09:05", "2021-12-29T09:05"),
            ("２０２１－１２－２９　０９：０５", "2021-12-29T09:05"), ("２０２１/１２/２９　０９：０５", "2021-12-29T09:05"),
            ("2021-1-5", "2021-01-05T00:00"), ("2021-12-29 下午 3:05", "2021-12-29T15:05"),
            ("2021-12-29 上午 9:05", "2021-12-29T09:05"), ("2021-12-29 下午12:05", "2021-12-29T12:05"),
            ("2021-12-29 23:59:59", "2021-12-29T23:59:59"), (" 2021-12-29\t09:05 ", "2021-12-29T09:05"),
            ("2021-12-29 9", "2021-12-29T09:00"), ("2021年12月29号", "2021-12-29T00:00"),
        ] as [(String, String?)])
    func forms(text: String, written: String?) {
        #expect(LocalTime(text)?.description == written)
    }

    @Test(
        "what is no moment is nil",
        arguments: [
            "", "昨天", "29/12/2021", "2021-12", "2021-02-30", "2021-12-29 24:00", "2021-12-29 09:60",
            "2021-12-29 09:05:60",
            "2021-12-29 09:05 左右", "1899-12-31", "3000-01-01", "20211329", "12345", "2021-12-29 下午 13:61",
            "99999999999999999999-12-29", "2021-99999999999999999999-29", "44559.378",
        ])
    func noMoment(text: String) { #expect(LocalTime(text) == nil) }

    @Test("fractions of a second do not make a time unreadable")
    func fractions() {
        #expect(LocalTime("2021-12-29 09:05:30.0")?.description == "2021-12-29T09:05:30")
        #expect(LocalTime("2021-12-29T09:05:30.123")?.description == "2021-12-29T09:05:30")
    }

    @Test("twelve in the morning is midnight")
    func midnight() { #expect(LocalTime("2021-12-29 上午12:05")?.description == "2021-12-29T00:05") }

    @Test("every minute of a day is written and read back")
    func everyMinute() throws {
        let day = try #require(Day("2021-12-31"))
        for minute in 0..<1440 {
            let time = try #require(LocalTime(day: day, hour: minute / 60, minute: minute % 60, second: minute % 60))
            #expect(LocalTime(time.description) == time)
        }
    }

    @Test("times order by day, then by second")
    func order() throws {
        let times = try ["2021-12-29 23:59:59", "2021-12-30 00:00", "2021-12-30 00:00:01"].map {
            try #require(LocalTime($0))
        }
        #expect(times.shuffled().sorted() == times)
    }

    @Test("a time is written as text and read back")
    func coding() throws {
        let time = try #require(LocalTime("2022-01-04 02:00"))
        let json = try JSONEncoder().encode([time])
        #expect(String(decoding: json, as: UTF8.self) == #"["2022-01-04T02:00"]"#)
        #expect(try JSONDecoder().decode([LocalTime].self, from: json) == [time])
    }

    @Test(
        "a night before noon closes the day before",
        arguments: [
            ("2022-01-04T02:00", "2022-01-03"), ("2022-01-04T12:00", "2022-01-04"), ("2022-01-01T00:00", "2021-12-31"),
        ])
    func closedDay(at: String, day: String) { #expect(LocalTime(at)?.closedDay == Day(day)) }
}
