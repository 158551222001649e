import ArgumentParser
import HanText
import HuiyinCore
import HuiyinFiles

/// The words by which texts are cut: making the dictionary, checking it, teaching it new words.
struct LexiconCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lexicon", abstract: "分词词典：编制、检查、找新词、比较。",
        subcommands: [Build.self, Check.self, Learn.self, Accept.self, Diff.self])
}

/// Everything the dictionary is made from, as the definition names it.
struct LexiconOptions: ParsableArguments {
    @Option(help: "夜间运行的设置文件。")
    var pipeline = "Pipelines/nightly.yaml"

    struct Loaded {
        let parameters: SegmentParameters
        let words: PackWords
        let lexicon: LexiconFolder

        /// The dictionary as a table, made here and now.
        func dictionary(adding words: [Units] = []) throws -> WordDictionary {
            var sources = try lexicon.sources(self.words)
            sources.terms += words
            return WordDictionary(sources, parameters.costs)
        }
    }

    func load() throws -> Loaded {
        let definition = try PipelineDefinition.read(DefinitionLoader.file(pipeline))
        let pack = try ActivityPack.read(DefinitionLoader.folder(Setup.place(definition.pack, beside: pipeline)))
        return Loaded(
            parameters: definition.segment, words: PackWords(pack),
            lexicon: try Dictionaries.lexicon(definition.segment, pipeline: pipeline))
    }
}
