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
    static func say(_ text: String) { show(text + "\n") }

    /// A night must not fail because nobody can read its progress.
    static func show(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    /// - Throws: a ``Diagnostic`` when the system does not take the bytes: a full disk, a closed pipe.
    static func write(_ bytes: some DataProtocol) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw Diagnostic("output-not-writable", .error, "标准输出写不进去", hint: "检查重定向到的文件所在磁盘是否已满")
        }
    }

    static func write(_ text: String) throws { try write(Data(text.utf8)) }

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
        guard code.isSuccess else {
            say(message)
            Foundation.exit(code.rawValue)
        }
        let written: Void? = try? write(message + "\n")
        Foundation.exit(written == nil ? ExitStatus.failed.rawValue : code.rawValue)
    }
}
