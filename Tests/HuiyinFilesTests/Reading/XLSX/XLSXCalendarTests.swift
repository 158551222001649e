import Testing

@testable import HuiyinFiles

@Suite("XLSX calendar")
struct XLSXCalendarTests {
    @Test(
        "days count from 1900, with a 29 February that never was",
        arguments: [
            (1.0, "1900-01-01"), (59, "1900-02-28"), (60, "1900-02-29"), (61, "1900-03-01"), (44_559, "2021-12-29"),
            (25_569, "1970-01-01"), (2_958_465, "9999-12-31"),
        ])
    func since1900(serial: Double, date: String) {
        #expect(XLSXCalendar.from1900.text(serial) == date)
    }

    @Test("days count from 1904 where the workbook says so", arguments: [(1.0, "1904-01-02"), (43_097, "2021-12-29")])
    func since1904(serial: Double, date: String) {
        #expect(XLSXCalendar.from1904.text(serial) == date)
    }

    @Test("the fraction is the time of day, to the nearest second")
    func times() {
        #expect(XLSXCalendar.from1900.text(44_559.378_472_222_222) == "2021-12-29 09:05:00")
        #expect(XLSXCalendar.from1900.text(44_559.999_999_9) == "2021-12-30")
        #expect(XLSXCalendar.from1900.text(44_559.999_988_4) == "2021-12-29 23:59:59")
    }

    @Test("below one day there is a time and no date")
    func timeOnly() {
        #expect(XLSXCalendar.from1900.text(0.378_472_222_222_222) == "09:05:00")
        #expect(XLSXCalendar.from1904.text(0.5) == "12:00:00")
        #expect(XLSXCalendar.from1900.text(0) == "00:00:00")
    }

    @Test("a number that is no day is no date", arguments: [-1.0, 2_958_466, 1e300, .nan, .infinity])
    func none(serial: Double) {
        #expect(XLSXCalendar.from1900.text(serial) == nil)
        #expect(XLSXCalendar.elapsed(serial) == nil)
    }

    @Test("elapsed time counts hours beyond the day")
    func elapsed() {
        #expect(XLSXCalendar.elapsed(1.5) == "36:00:00")
        #expect(XLSXCalendar.elapsed(0.000_694_444) == "00:01:00")
    }
}
