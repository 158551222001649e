import Foundation
import Testing

/// A library put before the system's, which fails or kills at the n-th call that changes a file.
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

    private func expectResumed(_ kind: Kind, _ call: Int, _ fault: FaultLibrary, _ undisturbed: UndisturbedNight) throws {
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

/// `Fixtures/fault.c`, compiled into a folder of its own.
private final class FaultLibrary {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let source = Project.path("Tests/CommandTests/Fixtures/fault.c")
        let options = ["-shared", "-fPIC", "-O2", "-o", folder("fault.so"), source, "-ldl"]
        let compiled = try ["clang", "cc", "gcc"].contains { compiler in
            try Command.run("/usr/bin/env", [compiler] + options).status == 0
        }
        try #require(compiled, "no C compiler")
    }

    func environment(_ switches: [String: String]) -> [String: String] {
        switches.merging(["LD_PRELOAD": folder("fault.so")]) { $1 }
    }
}

/// What a night gives when nothing goes wrong, and how often it changes a file.
private struct UndisturbedNight {
    let status: Int32
    let calls: Int
    let orders: [Order]
    let published: [String: String]

    init(_ fault: FaultLibrary) throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        let outcome = try office.run(environment: fault.environment(["FAULT_COUNT": "1"]))
        status = outcome.status
        let line = try #require(outcome.errors.split(separator: "\n").last { $0.hasPrefix("calls=") })
        calls = try #require(Int(line.dropFirst("calls=".count)))
        orders = try office.orders()
        published = office.published()
        try #require(status == 10 && calls > 50 && orders.count == 10)
    }
}

/// Which of the calls are tried: one in each of twelve equal parts, or all with `HUIYIN_ALL_FAULTS=1`.
private enum Sample {
    private static let parts = 12

    static func calls(of count: Int, seed: UInt64) -> [Int] {
        if ProcessInfo.processInfo.environment["HUIYIN_ALL_FAULTS"] != nil { return Array(1...count) }
        var generator = SplitMix64(seed: seed)
        return (0..<parts).map { part in
            Int.random(in: 1 + part * count / parts...(part + 1) * count / parts, using: &generator)
        }
    }
}
