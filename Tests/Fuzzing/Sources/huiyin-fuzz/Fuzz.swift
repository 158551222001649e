import Foundation

/// Feeds libFuzzer's inputs to one target, all the way from bytes to messages, and stops at the first broken promise.
///
///     huiyin-fuzz                                         the names of all targets
///     HUIYIN_FUZZ=csv huiyin-fuzz [FOLDER, options …]     fuzzes one, with the options of libFuzzer
///
/// With `HUIYIN_FUZZ_SHOW=1` it tells what became of each input. With `HUIYIN_FUZZ_SEEDS=FOLDER` it writes the first
/// inputs instead, and with `HUIYIN_FUZZ_WORDS=FILE` the words that mutations put together.
@main
enum Fuzz {
    nonisolated(unsafe) private static let harness = Result { try Harness() }
    nonisolated(unsafe) private static var target = Target.csv

    static func main() throws {
        let environment = ProcessInfo.processInfo.environment
        guard let target = environment["HUIYIN_FUZZ"].flatMap(Target.init) else {
            return print(Target.allCases.map(\.rawValue).joined(separator: "\n"))
        }
        if let folder = environment["HUIYIN_FUZZ_SEEDS"] {
            return try Seeds(target).write(to: folder, words: environment["HUIYIN_FUZZ_WORDS"])
        }
        self.target = target
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        _ = try harness.get()
        exit(
            runFuzzer(&count, &arguments) { bytes, count in
                Fuzz.run([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
                return 0
            })
    }

    private static func run(_ input: [UInt8]) {
        guard case .success(let harness) = harness else { return }
        harness.check(target.files(input, harness.reader))
    }
}

/// - Source: libFuzzer, "Using libFuzzer as a library".
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
