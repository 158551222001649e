import ArgumentParser
import Foundation
import HanText
import HuiyinCore
import HuiyinFiles

extension LexiconCommand {
    struct Accept: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "把表里确认过的新词收进词典。", discussion: "表是 huiyin lexicon learn 写的；“确认”一栏填了“是”的才收。")

        @OptionGroup var options: LexiconOptions

        @Argument(help: "填过“确认”的表。")
        var sheet: String

        func run() throws {
            let loaded = try options.load()
            let known = Set(loaded.lexicon.terms.flatMap(\.entries))
            let confirmed = try ConfirmedWords.read(sheet)
            let new = confirmed.filter {
                $0.isHan && $0.count > 1 && $0.count <= WordTable.longest && !known.contains($0)
            }
            let path = loaded.lexicon.path + "/accepted.txt"
            let earlier = FileManager.default.contents(atPath: path) ?? Data("# 人工确认的新词\n".utf8)
            if !new.isEmpty {
                try DurableFile.write([UInt8](earlier) + new.flatMap { Array(($0.string + "\n").utf8) }, to: path)
            }
            Terminal.say("确认\(confirmed.count)个，新收\(new.count)个，写在\(path)；下次运行起作用。")
        }
    }
}
