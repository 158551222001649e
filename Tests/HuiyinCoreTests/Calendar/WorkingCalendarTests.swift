import HuiyinCore
import Testing

@Suite("Working calendar")
struct WorkingCalendarTests {
    private let calendar: WorkingCalendar

    init() throws { calendar = try Installed.pack.get().calendar }

    @Test(
        "limits end on the day that a person counts on paper",
        arguments: [
            ("2021-12-31", 10, "2022-01-17"), ("2021-12-29", 1, "2021-12-30"), ("2021-12-31", 1, "2022-01-04"),
            ("2022-01-04", 10, "2022-01-18"), ("2022-01-28", 1, "2022-01-29"), ("2022-01-30", 1, "2022-02-07"),
            ("2021-09-30", 2, "2021-10-09"), ("2021-12-29", 0, "2021-12-29"),
        ])
    func byHand(start: String, limit: Int, due: String) throws {
        let deadline = calendar.deadline(of: limit, after: try #require(Day(start)))
        #expect(deadline.due.description == due)
        #expect(deadline.known)
    }

    @Test("every deadline over three years is a working day with as many working days before it as the limit says")
    func everyDeadline() throws {
        var start = try #require(Day("2021-01-01"))
        let end = try #require(Day("2024-01-01"))
        while start < end {
            for limit in [1, 2, 5, 10, 15, 20] {
                let deadline = calendar.deadline(of: limit, after: start)
                let between = (start.number + 1...deadline.due.number).map { Day(number: $0) }
                #expect(calendar.isWorkday(deadline.due))
                #expect(between.count { calendar.isWorkday($0) } == limit)
                #expect(deadline.skipped.map(\.day) == between.filter { !calendar.isWorkday($0) })
            }
            start = start.next
        }
    }

    @Test("a holiday is no working day, a weekend worked instead is one")
    func kindsOfDays() throws {
        let workdays = try ["2021-12-31", "2022-01-29", "2022-03-08"].map { try #require(Day($0)) }
        let free = try ["2022-01-01", "2022-01-03", "2022-02-01", "2022-01-08", "2021-10-01"].map {
            try #require(Day($0))
        }
        #expect(workdays.allSatisfy { calendar.isWorkday($0) })
        #expect(!free.contains { calendar.isWorkday($0) })
    }

    @Test("the arithmetic names every day left out, holidays by name")
    func arithmetic() throws {
        let deadline = calendar.deadline(of: 10, after: try #require(Day("2021-12-31")))
        #expect(
            deadline.arithmetic
                == "自2021-12-31次日起算10个工作日，跳过2022-01-01至2022-01-03元旦、2022-01-08至2022-01-09周末、"
                + "2022-01-15至2022-01-16周末，2022-01-17（星期一）到期")
    }

    @Test("the arithmetic of a limit that leaves nothing out says nothing of it")
    func shortArithmetic() throws {
        let deadline = calendar.deadline(of: 1, after: try #require(Day("2021-12-29")))
        #expect(deadline.arithmetic == "自2021-12-29次日起算1个工作日，2021-12-30（星期四）到期")
    }

    @Test("one day left out is named alone")
    func singleSkippedDay() throws {
        let weekdays = WorkingCalendar(
            holidays: [try #require(Day("2021-12-30")): "停办日"], extraWorkdays: [], years: 2021...2021)
        let deadline = weekdays.deadline(of: 1, after: try #require(Day("2021-12-29")))
        #expect(deadline.arithmetic == "自2021-12-29次日起算1个工作日，跳过2021-12-30停办日，2021-12-31（星期五）到期")
    }

    @Test("a deadline in a year that is not announced says so")
    func unknownYear() throws {
        let start = try #require(Day(year: calendar.years.upperBound, month: 12, day: 28))
        let deadline = calendar.deadline(of: 10, after: start)
        #expect(!deadline.known)
        #expect(deadline.arithmetic.hasSuffix("，\(calendar.years.upperBound + 1)年放假安排尚未录入，请核对"))
    }
}
