import Testing

@testable import HuiyinCore

@Suite("Times without a day")
struct SessionDaysTests {
    private let header = ["代表编号", "场次", "签到时间", "座位号"]

    @Test("the session that a row names gives the day")
    func row() throws {
        let rows = [["D20210001", "第一场", "8:32", "A1"], ["D20210002", "第2场", "上午8时5分", "A2"]]
        #expect(try times(rows) == ["2021-12-29T08:32", "2021-12-30T08:05"])
    }

    @Test("so does the sheet's name, and the file's", arguments: [("第三场签到", "签到.xlsx"), (nil, "签到/第3场签到.csv")])
    func place(sheet: String?, file: String) throws {
        let rows = [["D20210001", "", "下午2:05:09", "A1"]]
        #expect(try times(rows, sheet: sheet, file: file) == ["2021-12-31T14:05:09"])
    }

    @Test("a day that is written counts, whatever the session's is")
    func written() throws {
        #expect(try times([["D20210001", "第一场", "2022-01-05 8:32", "A1"]]) == ["2022-01-05T08:32"])
    }

    @Test("where no session is named, or two are, one warning is given for the whole file")
    func unknown() throws {
        let rows = [
            ["D20210001", "", "8:32", "A1"], ["D20210002", "第一场、第二场", "8:33", "A2"], ["D20210003", "", "下周", "A3"],
        ]
        let intake = try ingest(rows)
        #expect(intake.records.allSatisfy { $0.time == nil })
        #expect(intake.files[0].remarks.map(\.id) == ["bad-time", "time-without-day"])
        #expect(intake.files[0].remarks[1].summary.hasPrefix("2行"))
        #expect(intake.files[0].accepted == 3)
    }

    @Test("a key is made of what the row says, and not of the pack's day")
    func keys() throws {
        let rows = [["", "第一场", "8:32", "A1"], ["D20210002", "第一场", "8:33", "A2"]]
        #expect(try ingest(rows).records.map(\.key) == ingest(rows, sessions: []).records.map(\.key))
    }

    @Test(
        "what is no clock is none",
        arguments: ["12/29", "2021年12月", "8", "25:00", "8:61", "周三", "12-29 8:30", "3楼:会议室"])
    func noClock(text: String) { #expect(CellText.time(text, on: Day("2021-12-29")!) == nil) }

    private func times(_ rows: [[String]], sheet: String? = nil, file: String = "签到.csv") throws -> [String?] {
        try ingest(rows, sheet: sheet, file: file).records.map { $0.time?.description }
    }

    private func ingest(
        _ rows: [[String]], sheet: String? = nil, file: String = "签到.csv", sessions: [Activity.Session]? = nil
    ) throws -> Intake {
        let grid = Grid(
            format: "CSV", encoding: "UTF-8", sheet: sheet, isDelimited: true,
            rows: ([header] + rows).enumerated().map { Grid.Row(number: $0 + 1, cells: $1) })
        return try Ingest(
            dialects: Installed.dialects.get(), channels: Tables.channels,
            sessions: sessions ?? Installed.pack.get().activity.sessions, parameters: Tables.parameters,
            sealer: SealLog().sealer)([Tables.file(of: [grid], name: file)], known: KnownItems())
    }
}
