import Foundation

/// Reading files to cells and to messages, beside what Python's usual libraries take for the same files.
enum ReadBench {
    private static let times = 3

    static func run(_ paths: [String]) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "huiyin-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try paths.isEmpty ? SampleFiles().write(to: folder.path(percentEncoded: false)) : paths
        print("CPU time, the best of \(times); peak memory of a process that reads nothing else\n")
        print("file                      measure      seconds     rows/s     MB/s   peak MiB")
        let python = try isPythonReady()
        for file in files {
            let other = python ? try best(script, [compare, file]) : nil
            for measure in ["grids", "records"] {
                let own = try best(CommandLine.arguments[0], ["read-one", measure, file])
                line(file, measure, own, own.map { mine in other.map { $0.seconds / mine.seconds } ?? nil } ?? nil)
            }
            if let other { line(file, "Python", other, nil) }
        }
        if !python { print("\nTo compare: pip install pandas openpyxl") }
    }

    private static let script = "/usr/bin/env"
    private static let compare = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../compare.py").standardized.path(percentEncoded: false)

    private struct Figures {
        let rows: Double
        let seconds: Double
        let peak: Double

        init?(_ output: String) {
            let numbers = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
            guard numbers.count == 3 else { return nil }
            (rows, seconds, peak) = (numbers[0], numbers[1], numbers[2])
        }
    }

    private static func isPythonReady() throws -> Bool {
        try output(script, ["python3", compare]) != nil
    }

    private static func best(_ program: String, _ arguments: [String]) throws -> Figures? {
        let arguments = program == script ? ["python3"] + arguments : arguments
        return try (0..<times).compactMap { _ in try output(program, arguments).flatMap { Figures($0) } }
            .min { $0.seconds < $1.seconds }
    }

    /// Nil when the program fails.
    private static func output(_ program: String, _ arguments: [String]) throws -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }

    private static func line(_ file: String, _ measure: String, _ figures: Figures?, _ ratio: Double?) {
        let name = URL(fileURLWithPath: file).lastPathComponent.padding(toLength: 24, withPad: " ", startingAt: 0)
        guard let figures else { return print(name, measure, "failed") }
        let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
        let columns = String(
            format: "%12.3f %10.0f %8.1f %10.1f", figures.seconds, figures.rows / figures.seconds,
            Double(size) / figures.seconds / 1e6, figures.peak / 1024)
        let comparison = ratio.map { String(format: "   %.1f times as fast", $0) } ?? ""
        print(name, measure.padding(toLength: 8, withPad: " ", startingAt: 0) + columns + comparison)
    }
}
