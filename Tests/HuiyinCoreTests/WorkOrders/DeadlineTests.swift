import HuiyinCore
import Testing

@Suite("Deadlines of orders")
struct DeadlineTests {
    @Test(
        "the appeal type sets the limit, counted from the night",
        arguments: AppealType.allCases.filter { $0 != .praise })
    func byType(type: AppealType) async throws {
        let limit = try #require(limits().first { $0.appealType == type })
        let help = try #require(limits().first { $0.appealType == .help })
        // Where no order is planned, somebody must still look: the limit of a call for help.
        #expect(try await days(Cases.said(1, appeal: type)) == (limit.needsOrder ? limit.days : help.days))
    }

    @Test(
        "urgency comes before the appeal type", arguments: [Urgency.immediate, .urgent],
        AppealType.allCases.filter { $0 != .praise })
    func byUrgency(urgency: Urgency, type: AppealType) async throws {
        let limit = try #require(limits().first { $0.urgency == urgency })
        #expect(try await days(Cases.said(1, appeal: type, urgency: urgency)) == limit.days)
    }

    @Test("several units have more days together, unless it is urgent")
    func assisting() async throws {
        let extra = try Installed.pack.get().deadlines.multiUnitExtraDays
        #expect(extra == 5)
        let alone = try #require(try await days(Cases.said(1)))
        #expect(try await days(Cases.said(1, assisting: ["D19"])) == alone + extra)
        let urgent = try await days(Cases.said(1, urgency: .urgent))
        #expect(try await days(Cases.said(1, urgency: .urgent, assisting: ["D19"])) == urgent)
    }

    @Test("praise, a discipline remark and what is not accepted have no deadline")
    func none() async throws {
        let declining = try #require(Installed.pack.get().units.first { $0.handling == .decline })
        #expect(try await days(Cases.said(1, appeal: .praise)) == nil)
        #expect(try await days(Cases.said(1, unit: nil, appeal: .report, discipline: true)) == nil)
        #expect(try await days(Cases.said(1, unit: declining.id.text)) == nil)
    }

    @Test("a deadline is a working day that the calendar counts from the night")
    func dueDay() async throws {
        var cases = Cases()
        try await cases.add("停水", Cases.said(1))
        let deadline = try #require(try cases.book().new[0].deadline)
        #expect(deadline == (try Installed.pack.get().calendar.deadline(of: deadline.limit, after: Cases.opened)))
        #expect(deadline.start == Cases.opened)
    }

    private func limits() throws -> [Deadlines.Limit] { try Installed.pack.get().deadlines.limits }

    private func days(_ said: Classification) async throws -> Int? {
        var cases = Cases()
        try await cases.add("小区停水三天了", said)
        return try cases.book().new[0].deadline?.limit
    }
}
