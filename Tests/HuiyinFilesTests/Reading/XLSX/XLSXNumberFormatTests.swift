import Testing

@testable import HuiyinFiles

@Suite("XLSX number formats")
struct XLSXNumberFormatTests {
    @Test(
        "letters of a date outside of quotes, brackets and escapes make a date",
        arguments: [
            "yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "YYYY/M/D", "[$-804]yyyy/m/d;@", "h:mm AM/PM", "mm:ss.0",
            "[DBNum1][$-804]m\"月\"d\"日\"", "[Red]d", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        ])
    func dates(code: String) {
        #expect(XLSXNumberFormat(code: code) == .date)
    }

    @Test(
        "any other format leaves the number as it is",
        arguments: [
            "General", "0.00", "#,##0.00", "@", "0\"days\"", "0\\d", "[Red]0", "[<=9999999]###-####", "0.00E+00",
            "_ \"￥\"* #,##0.00_ ;_ \"￥\"* \\-#,##0.00_ ", "0_h", "\"never closed yyyy", "[also not yyyy", "",
            "0.0\"%\"", "0\\%",
        ])
    func numbers(code: String) {
        #expect(XLSXNumberFormat(code: code) == .plain)
    }

    @Test("a percent sign makes a percentage, hours in brackets go on counting")
    func others() {
        #expect(XLSXNumberFormat(code: "0.0%;[Red]-0.0%") == .percent)
        #expect(XLSXNumberFormat(code: "[h]:mm:ss") == .elapsed)
        #expect(XLSXNumberFormat(code: "[mm]:ss") == .elapsed)
    }

    @Test("the built-in dates are 14–22, 27–36, 45–47 and 50–58")
    func builtIn() {
        let dates = (0...100).filter { [.date, .elapsed].contains(XLSXNumberFormat(builtIn: $0)) }
        #expect(dates == Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
        #expect((0...100).filter { XLSXNumberFormat(builtIn: $0) == .percent } == [9, 10])
    }
}
