import ArgumentParser
import Foundation
import HanText
import HuiyinCore
import HuiyinFiles
import HuiyinStore

extension LexiconCommand {
    struct Learn: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "从本单位的来件里找词典没有的词，写成表，供人确认。",
            discussion: "在表里“确认”一栏填“是”，再用 huiyin lexicon accept 收进词典。表里有来件原文的片段，不要外传。")

        @OptionGroup var options: LexiconOptions

        @Option(name: .customLong("db"), help: ArgumentHelp("从这个数据库的来件里找；不写则读标准输入，一行一段。", valueName: "文件"))
        var database: String?

        @Option(help: "写到哪里。")
        var out = "新词.csv"

        @Option(help: "至多列多少个。")
        var limit = 200

        func run() throws {
            let loaded = try options.load()
            let texts = try database.map { try Store.open($0).texts() } ?? LineReader.all()
            let table = try loaded.dictionary().table
            let found = NewWords(table: table, parameters: loaded.parameters.newWords)(texts.map { Units(text: $0) })
            var sheet = CSVText(header: ["确认", "词", "次数", "凝固度", "自由度", "例一", "例二"])
            for candidate in found.prefix(limit) { sheet.add(candidate.cells) }
            try DurableFile.write(sheet.bytes, to: out)
            Terminal.say("\(texts.count)段里找到\(found.count)个可能的新词，前\(min(limit, found.count))个写在\(out)。")
        }
    }
}

extension NewWords.Candidate {
    fileprivate var cells: [String] {
        ["", word.string, "\(count)", String(format: "%.1f", cohesion), String(format: "%.1f", freedom)]
            + (examples.map(\.string) + ["", ""]).prefix(2)
    }
}

extension LineReader {
    /// Standard input to its end.
    static func all() -> [String] {
        var lines = LineReader()
        var all: [String] = []
        while let batch = lines.next() { all += batch }
        return all
    }
}
