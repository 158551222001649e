import ArgumentParser
import HanText
import HuiyinCore
import HuiyinFiles

extension LexiconCommand {
    struct Diff: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "看加上一些词以后，哪些句子的切法会变。", discussion: "标准输入一行一段；变了的写出前后两种切法。")

        @OptionGroup var options: LexiconOptions

        @Option(help: ArgumentHelp("要加的词：一行一个，或 learn 写出并确认过的表。", valueName: "文件"))
        var words: String

        func run() throws {
            let loaded = try options.load()
            let added = try words.hasSuffix(".csv") ? ConfirmedWords.read(words) : ConfirmedWords.list(words)
            let before = try loaded.dictionary().table
            let after = try loaded.dictionary(adding: added).table
            let lines = LineReader.all().map { Units(text: $0) }
            var changed = 0
            for line in lines {
                let (old, new) = (before.spaced(line), after.spaced(line))
                guard old != new else { continue }
                changed += 1
                try Terminal.write("- \(old.string)\n+ \(new.string)\n")
            }
            Terminal.say("加\(added.count)个词，\(lines.count)段里有\(changed)段变了。")
        }
    }
}
