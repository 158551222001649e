import ArgumentParser
import HuiyinCore

/// 事事有回音: every matter gets an answer.
struct Huiyin: AsyncParsableCommand {
    static let version = "0.1.0"
    static let configuration = CommandConfiguration(
        commandName: "huiyin",
        abstract: "回音：读市民来件，分派到单位，并案，出工单和案例摘要。",
        discussion: "退出码：0 完成；10 完成但有退回或待处理；20 数目对不上；30 未到公开时间；1 失败；64 用法不对。",
        version: version,
        subcommands: [
            Init.self, Run.self, Check.self, Orders.self, Cases.self, Explain.self, Release.self, Doctor.self,
            LexiconCommand.self, SegmentFilter.self, ClassifyFilter.self, MentionsFilter.self,
        ])
}

@main
enum Main {
    static func main() async {
        do {
            var command = try Huiyin.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            Terminal.exit(for: error)
        }
    }
}
