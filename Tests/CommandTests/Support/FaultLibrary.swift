import TestSupport
import Foundation
import Testing

/// `Fixtures/fault.c`, compiled into a folder of its own.
final class FaultLibrary {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let source = Project.path("Tests/CommandTests/Fixtures/fault.c")
        let options = ["-shared", "-fPIC", "-O2", "-o", folder("fault.so"), source, "-ldl"]
        let compiled = try ["clang", "cc", "gcc"].contains { compiler in
            try Command.run([compiler] + options, of: "/usr/bin/env").status == 0
        }
        try #require(compiled, "no C compiler")
    }

    func environment(_ switches: [String: String]) -> [String: String] {
        switches.merging(["LD_PRELOAD": folder("fault.so")]) { $1 }
    }
}

/// What a night gives when nothing goes wrong, and how often it changes a file.
struct UndisturbedNight {
    let status: Int32
    let calls: Int
    /// Number of calls before each stage begins.
    let borders: [Int]
    let orders: [Order]
    let published: [String: String]

    init(_ fault: FaultLibrary) throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        let outcome = try office.run(environment: fault.environment(["FAULT_COUNT": "1", "FAULT_TRACE": "1"]))
        status = outcome.status
        let lines = outcome.errors.split(separator: "\n")
        calls = try #require(lines.compactMap { $0.contains("calls=") ? Int($0.split(separator: "=")[1]) : nil }.last)
        borders = lines.filter { $0.hasSuffix("…") }.compactMap { Int($0.dropFirst().prefix { $0.isNumber }) }
        orders = try office.orders()
        published = office.published()
        try #require(status == 10 && calls > 50 && borders.count == 6 && orders.count == 10)
    }
}

/// Which of the calls are tried: one in each of twelve equal parts, or all with `HUIYIN_ALL_FAULTS=1`.
enum Sample {
    private static let parts = 12

    /// The last call before each stage and the first one in it.
    static func calls(around borders: [Int]) -> [Int] { Set(borders.flatMap { [$0, $0 + 1] }).sorted() }

    static func calls(of count: Int, seed: UInt64) -> [Int] {
        if ProcessInfo.processInfo.environment["HUIYIN_ALL_FAULTS"] != nil { return Array(1...count) }
        var generator = SplitMix64(seed: seed)
        return (0..<parts).map { part in
            Int.random(in: 1 + part * count / parts...(part + 1) * count / parts, using: &generator)
        }
    }
}
