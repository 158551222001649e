import TestSupport
import Foundation

/// What one run of the binary came to.
struct Outcome: Sendable {
    /// Exit code, or the negative number of the signal that ended it.
    let status: Int32
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init) }
}

/// Runs of real programs.
enum Command {
    /// Output goes to files, so that no amount of it can block the program.
    static func run(
        _ arguments: [String], of program: String = Project.binary, input: [UInt8] = [], in folder: String? = nil,
        environment: [String: String] = [:], output: String? = nil, errors: String? = nil
    ) throws -> Outcome {
        let scratch = try TemporaryFolder()
        for (name, bytes) in [("in", input), ("out", []), ("err", [])] { try scratch.write(bytes, name) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder ?? scratch.path)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: scratch("in"))
        process.standardOutput = FileHandle(forWritingAtPath: output ?? scratch("out"))
        process.standardError = FileHandle(forWritingAtPath: errors ?? scratch("err"))
        try finish(process)
        return Outcome(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: scratch.read("out") ?? [], errors: String(decoding: scratch.read("err") ?? [], as: UTF8.self))
    }

    private static func finish(_ process: Process) throws {
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        ended.wait()
    }
}

/// Runs `huiyin` with arguments.
func huiyin(_ arguments: String..., input: String = "") throws -> Outcome {
    try Command.run(arguments, input: Array(input.utf8))
}
