import ArgumentParser
import HanText
import HuiyinCore
import HuiyinFiles

extension LexiconCommand {
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "检查词表：永远切不出来的词、重复的词、把别的词切坏的词。", discussion: "退出码：0 没有问题，10 有。")

        @OptionGroup var options: LexiconOptions

        func run() throws {
            let loaded = try options.load()
            let sources = try loaded.lexicon.sources(loaded.words)
            let words = loaded.words.terms + loaded.lexicon.terms.flatMap(\.entries)
            let table = WordDictionary(sources, loaded.parameters.costs).table
            let findings = DictionaryCheck(table: table)(words: words, sentences: sources.sentences)
            try Terminal.write(findings.map { $0.line + "\n" }.joined())
            Terminal.say("\(words.count)个词，\(sources.sentences.sentences.count)句：\(findings.count)处要看。")
            if !findings.isEmpty { throw ExitStatus.doneWithRejections }
        }
    }
}

extension DictionaryCheck.Finding {
    fileprivate var line: String {
        switch self {
        case .neverChosen(let word, let parts):
            "切不出来 \(word.string)：切成\(parts.map(\.string).joined(separator: "|"))更省"
        case .listedTwice(let word): "重复 \(word.string)"
        case .splits(let word, let sentence): "切坏 \(word.string)：\(sentence.string)"
        }
    }
}
