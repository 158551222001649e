import HuiyinCore
import Testing

@Suite("The pack that ships")
struct InstalledPackTests {
    private let pack: ActivityPack

    init() throws { pack = try Installed.pack.get() }

    @Test("it reads without a single diagnostic")
    func clean() throws {
        let files = try Installed.packFiles.get()
        #expect(diagnostics { () throws(DiagnosticList) in try ActivityPack.read(files) }.map(\.description) == [])
    }

    @Test("36 departments report in three groups of twelve, each group in its session")
    func departments() {
        let departments = pack.units.filter { $0.group != nil }
        #expect(departments.map(\.id.text) == (1...36).map { $0 < 10 ? "D0\($0)" : "D\($0)" })
        for session in pack.activity.sessions {
            #expect(departments.count { $0.group == session.group } == 12)
        }
        #expect(pack.activity.sessions.map(\.date.description) == ["2021-12-29", "2021-12-30", "2021-12-31"])
    }

    @Test("17 categories have 200 seats a session and 600 in all")
    func seats() {
        #expect(pack.quotas.map(\.number) == Array(1...17))
        #expect(pack.quotas.reduce(0) { $0 + $1.perSession } == 200)
        #expect(pack.quotas.reduce(0) { $0 + $1.total } == 600)
        #expect(pack.quotas.allSatisfy { $0.total == 3 * $0.perSession })
        #expect((pack.activity.seatsPerSession, pack.activity.totalSeats) == (200, 600))
    }

    @Test("every department has a duty, a counterpart and a name citizens use")
    func dutiesOfDepartments() {
        for unit in pack.units where unit.group != nil {
            #expect(pack.duties.contains { $0.unit == unit.id }, "\(unit.name)")
            #expect(unit.counterpart != nil, "\(unit.name)")
            #expect(!unit.aliases.isEmpty, "\(unit.name)")
        }
    }

    @Test("bodies outside the appraisal have keywords and tell the citizen where to turn")
    func outsideBodies() {
        for unit in pack.units where unit.group == nil {
            #expect(!unit.keywords.isEmpty, "\(unit.name)")
            #expect(unit.guidance?.isEmpty == false, "\(unit.name)")
        }
    }

    @Test("channel codes are two capital letters, none twice")
    func channels() {
        let codes = pack.activity.channels.map(\.code)
        #expect(codes.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isUppercase) })
        #expect(Set(codes).count == codes.count)
    }

    @Test("urgency shortens a limit, and every appeal type has one", arguments: AppealType.allCases)
    func limits(type: AppealType) throws {
        let ordinary = try #require(pack.deadlines.limit(for: .normal, type))
        let urgent = try #require(pack.deadlines.limit(for: .urgent, type))
        let immediate = try #require(pack.deadlines.limit(for: .immediate, type))
        #expect(immediate.days <= urgent.days)
        #expect(urgent.contactHours != nil && immediate.contactHours != nil)
        if ordinary.needsOrder { #expect(urgent.days <= ordinary.days) }
    }

    @Test("every trigger raises a letter, and says whom to tell and what to do")
    func triggers() {
        for trigger in pack.appeals.triggers {
            #expect(trigger.level <= .urgent && !trigger.action.isEmpty && !trigger.tell.isEmpty, "\(trigger.id)")
        }
    }

    @Test("no word of a duty is blank")
    func words() {
        for duty in pack.duties {
            let words = duty.strong + duty.general + duty.contextual.flatMap { [$0.word] + $0.with }
            #expect(!words.contains { $0.allSatisfy(\.isWhitespace) }, "\(duty.unit) \(duty.id)")
        }
    }
}
