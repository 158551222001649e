import HuiyinCore
import Testing

@Suite("Volume gate")
struct VolumeGateTests {
    private let gate = VolumeGate(
        .init(weeks: 6, leastNights: 3, low: 0.2, high: 4, leastDifference: 50),
        WorkingCalendar(
            holidays: [Day("2022-04-04")!: "清明节", Day("2022-04-05")!: "清明节"], extraWorkdays: [Day("2022-04-02")!],
            years: 2022...2022))
    private let tuesday = Day("2022-02-22")!

    @Test(
        "far more or far fewer rows than on the same weekday hold a channel, others do not",
        arguments: [(300, false), (1200, false), (1201, true), (60, false), (59, true), (0, true)])
    func bounds(rows: Int, isHeld: Bool) {
        let holds = gate(intake(["hotline": rows]), weeks([290, 300, 310, 300]), on: tuesday)
        #expect(holds == (isHeld ? [VolumeHold(channel: "hotline", rows: rows, usual: 300, nights: 4)] : []))
    }

    @Test("only the same weekday counts, and only the last weeks")
    func weekday() {
        let mondays = weeks([5, 5, 5, 5]).map { NightVolume(day: Day(number: $0.day.number - 1), rows: $0.rows) }
        let old = weeks([5, 5, 5, 5]).map { NightVolume(day: Day(number: $0.day.number - 42), rows: $0.rows) }
        #expect(gate(intake(["hotline": 900]), mondays + old, on: tuesday).isEmpty)
    }

    @Test("with too few nights nothing is unusual")
    func history() {
        #expect(gate(intake(["hotline": 9000]), weeks([300, 300]), on: tuesday).isEmpty)
        #expect(gate(intake(["hotline": 9000]), [], on: tuesday).isEmpty)
    }

    @Test("a small channel may bring a few more")
    func small() {
        #expect(gate(intake(["mailbox": 40]), weeks([2, 3, 2], channel: "mailbox"), on: tuesday).isEmpty)
    }

    @Test("a channel of which nothing came is said, each by itself and in order")
    func silent() {
        let history = weeks([300, 300, 300]) + weeks([200, 200, 200], channel: "board")
        let merged = Dictionary(grouping: history, by: \.day).map { day, nights in
            NightVolume(day: day, rows: nights.reduce(into: [:]) { $0.merge($1.rows) { first, _ in first } })
        }
        let holds = gate(intake([:]), merged, on: tuesday)
        #expect(holds.map(\.channel) == ["board", "hotline"])
        #expect(holds.map(\.rows) == [0, 0])
    }

    @Test(
        "a holiday is compared with days off, a weekend day that is worked with working days",
        arguments: [("2022-04-05", 100, 8), ("2022-04-02", 100, 25)])
    func exceptions(day: String, usual: Int, nights: Int) {
        let day = Day(day)!
        let history = (1...35).map { ago in
            let earlier = Day(number: day.number - ago)
            return NightVolume(day: earlier, rows: ["hotline": (earlier.weekday <= 5) == (day.weekday > 5) ? 100 : 900])
        }
        let holds = gate(intake(["hotline": 401]), history.filter { $0.day < Day("2022-04-02")! }, on: day)
        #expect(holds == [VolumeHold(channel: "hotline", rows: 401, usual: usual, nights: nights)])
        #expect(gate(intake(["hotline": 400]), history.filter { $0.day < Day("2022-04-02")! }, on: day).isEmpty)
    }

    @Test("an ordinary Tuesday is not compared with one that was a holiday")
    func holidayBefore() {
        let day = Day("2022-04-19")!
        let history = [7, 14, 21].map { NightVolume(day: Day(number: day.number - $0), rows: ["hotline": 10]) }
        #expect(gate(intake(["hotline": 900]), history, on: day).isEmpty)
        let more = history + [NightVolume(day: Day(number: day.number - 28), rows: ["hotline": 10])]
        #expect(gate(intake(["hotline": 900]), more, on: day).map(\.nights) == [3])
    }

    private func intake(_ rows: [ChannelID: Int]) -> Intake {
        var intake = Intake()
        intake.files = rows.sorted { $0.key < $1.key }.map { channel, rows in
            FileReceipt(
                name: channel, digest: channel, status: .received, channel: channel, read: rows, accepted: rows)
        }
        return intake
    }

    private func weeks(_ rows: [Int], channel: ChannelID = "hotline") -> [NightVolume] {
        rows.enumerated().map { NightVolume(day: Day(number: tuesday.number - 7 * ($0 + 1)), rows: [channel: $1]) }
    }
}
