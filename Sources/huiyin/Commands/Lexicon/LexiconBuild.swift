import ArgumentParser
import HanText
import HuiyinCore
import HuiyinFiles

extension LexiconCommand {
    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "编制词典；材料没有变过就用已有的。", discussion: "每个命令都会自己编制，这里可以先做好，并看看材料。")

        @OptionGroup var options: LexiconOptions

        func run() throws {
            let loaded = try options.load()
            let dictionary = OfficeDictionary.prepare(
                loaded.lexicon, words: loaded.words, costs: loaded.parameters.costs)
            try Terminal.write("活动包 \(loaded.words.terms.count)个专用词，\(loaded.words.compounds.count)个职责词\n")
            for file in loaded.lexicon.terms + [loaded.lexicon.words].compactMap(\.self) {
                try Terminal.write("\(file.path) \(file.entries.count)个词\n")
            }
            for file in loaded.lexicon.sentences {
                let text = SegmentedText(file.units)
                try Terminal.write("\(file.path) \(text.sentences.count)句，\(text.sentences.joined().count)个词\n")
            }
            if let file = loaded.lexicon.frequencies {
                let list = FrequencyList(file.units)
                try Terminal.write("\(file.path) \(list.counts.count)个词，合计\(Int(list.total))次\n")
            }
            dictionary.notes.forEach { Terminal.say($0.description) }
            guard let directory = dictionary.directory else { throw ExitStatus.failed }
            try Terminal.write("词典 \(directory)/\(WordDictionary.path)（ICU \(ICU.version)）\n")
        }
    }
}
