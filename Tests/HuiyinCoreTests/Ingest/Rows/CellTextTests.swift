import Testing

@testable import HuiyinCore

@Suite("Cells as people meant them")
struct CellTextTests {
    @Test(
        "moments, in every form that exports and people use, and as day numbers of a spreadsheet",
        arguments: [
            ("2021-12-29 09:05", "2021-12-29T09:05"), ("2021/12/29 9:05:07", "2021-12-29T09:05:07"),
            ("2021年12月29日9时5分", "2021-12-29T09:05"), ("2021.12.29", "2021-12-29T00:00"),
            ("20211229", "2021-12-29T00:00"), ("44559", "2021-12-29T00:00"), ("44559.378", "2021-12-29T09:04:19"),
            ("44559.378472222", "2021-12-29T09:05"), ("44559.0", "2021-12-29T00:00"),
            ("44559.999999999", "2021-12-30T00:00"),
        ])
    func times(text: String, written: String) { #expect(CellText.time(text)?.description == written) }

    @Test(
        "no other number is a moment",
        arguments: ["", "1", "100", "19999", "80000", "13800138000", "-44559", "4.4559e4", "44559.3.7", "4455九", "昨天"])
    func noTimes(text: String) { #expect(CellText.time(text) == nil) }

    @Test(
        "durations in seconds",
        arguments: [
            ("123秒", 123), ("2分3秒", 123), ("2分钟", 120), ("1小时2分", 3720), ("00:02:03", 123), ("123", 123),
            ("1 分 30 秒", 90), ("2min", 120), ("0秒", 0),
        ])
    func durations(text: String, seconds: Int) { #expect(CellText.seconds(text) == seconds) }

    @Test("no other text is a duration", arguments: ["", "秒", "很快", "3天", "-3", "00:61:00", "99999999秒", "1:2", "三秒"])
    func noDurations(text: String) { #expect(CellText.seconds(text) == nil) }

    @Test(
        "numbers, of any width, and shares",
        arguments: [("85", 85), ("97.2%", 0.972), ("９５", 95), ("-3", -3), ("100％", 1), ("0", 0)])
    func numbers(text: String, value: Double) {
        let number = CellText.number(text)
        #expect(number.map { abs($0 - value) < 1e-12 } == true)
    }

    @Test(
        "no other text is a number", arguments: ["", "%", "八十五", "85分", "1e3", "0x10", "inf", "nan", "1.2.3", "-", "."])
    func noNumbers(text: String) { #expect(CellText.number(text) == nil) }

    @Test(
        "a number that lost its last digits is known by its form",
        arguments: [
            ("1.50221E+17", true), ("1.38E+10", true), ("2e+17", true), ("150221198001011234", false), ("E+17", false),
            ("ABE+17", false), ("1.5E17", false), ("1.5E+177", false), ("", false), ("1E+", false),
        ])
    func mangled(text: String, isMangled: Bool) { #expect(CellText.isMangledNumber(text) == isMangled) }

    @Test("a row with a mangled number is rejected at its column: nobody can tell whose it is")
    func rejected() throws {
        let rows = [Tables.row("停水", id: "2.02112E+17"), Tables.row("停电", phone: "1.38E+10"), Tables.row("路灯不亮")]
        let intake = try Tables.ingest([Tables.file(rows)])
        #expect(intake.messages.map(\.text) == ["路灯不亮"])
        #expect(intake.rejections.map(\.rejection.reason) == [.mangledNumber, .mangledNumber])
        #expect(intake.rejections.map(\.rejection.source.column) == ["工单编号", "来电号码"])
    }
}
