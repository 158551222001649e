import ArgumentParser
import Foundation
import HuiyinCore

/// Exit codes, as the help states them.
enum ExitStatus {
    static let done = ExitCode(0)
    static let doneWithRejections = ExitCode(10)
    static let doesNotReconcile = ExitCode(20)
    static let failed = ExitCode(1)
}

/// Data goes to standard output; words and progress go to standard error.
enum Terminal {
    static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

    static func write(_ bytes: some DataProtocol) { FileHandle.standardOutput.write(Data(bytes)) }
    static func write(_ text: String) { write(Data(text.utf8)) }

    /// Says what went wrong and ends with the right code.
    static func exit(for error: any Error) -> Never {
        switch error {
        case let list as DiagnosticList: say(list.description)
        case let diagnostic as Diagnostic: say(diagnostic.description)
        case let unbalanced as ReconciliationError:
            say(unbalanced.description)
            Foundation.exit(ExitStatus.doesNotReconcile.rawValue)
        case let code as ExitCode: Foundation.exit(code.rawValue)
        default: exitAsParser(error)
        }
        Foundation.exit(ExitStatus.failed.rawValue)
    }

    /// Help, version and usage errors come from the argument parser.
    private static func exitAsParser(_ error: any Error) -> Never {
        let code = Huiyin.exitCode(for: error)
        let message = ChineseUsage.translate(Huiyin.fullMessage(for: error))
        if code.isSuccess { write(message + "\n") } else { say(message) }
        Foundation.exit(code.rawValue)
    }
}
