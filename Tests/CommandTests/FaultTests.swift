import Foundation
import Testing

@Suite("Faults")
struct FaultTests {
    /// `Fixtures/fault.c` counts; these are its switches.
    enum Kind: String, CaseIterable, Sendable, CustomTestStringConvertible {
        case kill = "killed"
        case diskFull = "the disk is full once"
        case disk = "the disk fails once"
        case diskFullForEver = "the disk is full from then on"
        case diskForEver = "the disk fails from then on"

        var testDescription: String { rawValue }

        func environment(_ call: Int) -> [String: String] {
            var environment = ["FAULT_AT": "\(call)"]
            switch self {
            case .kill: environment["FAULT_KIND"] = "kill"
            case .diskFull: environment["FAULT_ERRNO"] = "28"
            case .disk: environment["FAULT_ERRNO"] = "5"
            case .diskFullForEver: environment.merge(["FAULT_ERRNO": "28", "FAULT_KEEP": "1"]) { $1 }
            case .diskForEver: environment.merge(["FAULT_ERRNO": "5", "FAULT_KEEP": "1"]) { $1 }
            }
            return environment
        }
    }

    @Test("a night that was stopped anywhere is finished by running it again", arguments: Kind.allCases)
    func resumes(kind: Kind) throws {
        let fault = try FaultLibrary()
        let undisturbed = try UndisturbedNight(fault)
        let calls = Sample.calls(of: undisturbed.calls, seed: UInt64(kind.rawValue.count))
        for call in calls { try expectResumed(kind, call, fault, undisturbed) }
    }

    @Test(
        "a night that was killed at the border of two stages is finished by running it again",
        arguments: [Kind.kill, .disk])
    func stageBorders(kind: Kind) throws {
        let fault = try FaultLibrary()
        let undisturbed = try UndisturbedNight(fault)
        let calls = Sample.calls(around: undisturbed.borders)
        #expect(calls.count >= 8)
        for call in calls { try expectResumed(kind, call, fault, undisturbed) }
    }

    private func expectResumed(_ kind: Kind, _ call: Int, _ fault: FaultLibrary, _ undisturbed: UndisturbedNight) throws
    {
        let office = try Office("一.csv", SmallInbox.bytes)
        let stopped = try office.run(environment: fault.environment(kind.environment(call)))
        expectStopped(stopped, kind, call, undisturbed.status)
        let rerun = try office.run()
        #expect(rerun.status == undisturbed.status, "\(kind) at \(call): \(rerun.errors)")
        #expect(try office.orders() == undisturbed.orders, "\(kind) at \(call)")
        let published = office.published()
        #expect(Set(published.keys) == Set(undisturbed.published.keys), "\(kind) at \(call)")
        for (name, text) in undisturbed.published { #expect(published[name] == text, "\(kind) at \(call): \(name)") }
    }

    /// A fault either does no harm or ends the run with its words; a crash is never an end.
    private func expectStopped(_ outcome: Outcome, _ kind: Kind, _ call: Int, _ undisturbed: Int32) {
        guard kind != .kill else {
            #expect(outcome.status == -SIGKILL, "killed at \(call)")
            return
        }
        #expect([1, undisturbed].contains(outcome.status), "\(kind) at \(call): \(outcome.errors)")
        guard outcome.status == 1 else { return }
        #expect(outcome.errors.contains("错误: "), "\(kind) at \(call): \(outcome.errors)")
        #expect(outcome.errors.contains("\n  提示: "), "\(kind) at \(call): \(outcome.errors)")
    }
}
