import Foundation
import Testing

@Suite("Usage")
struct UsageTests {
    /// English of the argument parser.
    private static let english = [
        "USAGE", "OVERVIEW", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show", "default", "values", "See ", "Error",
        "Help",
        "Usage", "Missing", "Unknown", "Unexpected", "Did you", "invalid", "value", "detailed",
    ]

    @Test("help is Chinese, goes to standard output and ends well")
    func help() throws {
        for arguments in [["--help"], ["help"], []]
            + (try Subcommands.names()).flatMap({ [[$0, "--help"], ["help", $0]] })
        {
            let outcome = try Command.run(arguments)
            #expect(outcome.status == 0, "\(arguments)")
            #expect(outcome.text.contains("用法：huiyin"), "\(arguments)")
            #expect(outcome.errors.isEmpty)
            expectChinese(outcome.text)
        }
    }

    @Test("the help states every exit code")
    func exitCodes() throws {
        let help = try huiyin("--help").text
        for code in ["0 完成", "10 完成但有退回或待处理", "20 数目对不上", "1 失败", "64 用法不对"] { #expect(help.contains(code)) }
    }

    @Test(
        "a wrong use ends with 64 and says in Chinese what was wrong",
        arguments: [
            (["nothing"], "nothing"), (["run"], "--inbox"), (["run", "--inbox"], "--inbox"),
            (["orders", "--nope"], "--nope"),
            (["orders", "--lane", "x"], "可选：直派、复核、人工"), (["orders", "--format", "x"], "json"),
            (["run", "--inbox", "a", "--out", "b", "--at", "昨天"], "--at"), (["explain"], "id"),
            (["orders", "--run", "x"], "--run"), (["check", "a", "b"], "多余的参数 'b'"),
        ])
    func wrong(arguments: [String], part: String) throws {
        let outcome = try Command.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("错误: "))
        #expect(outcome.errors.contains(part), "\(outcome.errors)")
        expectChinese(outcome.errors)
    }

    @Test("the version is one line")
    func version() throws {
        let outcome = try huiyin("--version")
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 1)
    }

    private func expectChinese(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        // Names in <…> and --options are names.
        let words = text.replacingOccurrences(of: "<[^>]*>|--[a-z-]+", with: "", options: .regularExpression)
        for phrase in UsageTests.english where words.contains(phrase) {
            Issue.record("“\(phrase)” in:\n\(text)", sourceLocation: sourceLocation)
        }
    }
}
