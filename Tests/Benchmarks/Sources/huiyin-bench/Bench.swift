import Foundation

///     huiyin-bench [ITEMS]                       the stages; 10 000 items when not given
///     huiyin-bench read [FILE …]                 reading, beside pandas and openpyxl; of made files when none is given
///     huiyin-bench read-one grids|records FILE   one measure in a process of its own, for its memory
///     huiyin-bench words FILE                    words of a text a line, beside the same loop in C and jieba
///     huiyin-bench files FOLDER                  writes the files that `read` makes
@main
enum Bench {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch arguments.first {
        case "read": try ReadBench.run(Array(arguments.dropFirst()))
        case "read-one" where arguments.count == 3: try ReadOne(arguments[1], arguments[2]).run()
        case "words" where arguments.count == 2: try WordBench.run(arguments[1])
        case "files" where arguments.count == 2: _ = try SampleFiles().write(to: arguments[1])
        default: try await StageBench.run(arguments.first.flatMap { Int($0) } ?? 10_000)
        }
    }
}
