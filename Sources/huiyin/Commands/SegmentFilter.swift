import ArgumentParser
import Foundation
import HuiyinCore
import HuiyinFiles

struct SegmentFilter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "分词：标准输入一行一段，输出各词以空格隔开。")

    @Option(help: "活动包文件夹；它的词不切开。不写则用设置文件里的活动包。")
    var pack: String?

    @Option(help: "夜间运行的设置文件，词典由它定；不写则用活动包上两级的 nightly.yaml，再不然用 Pipelines/nightly.yaml。")
    var pipeline: String?

    @Flag(help: "只用 ICU 自带的词典。")
    var stock = false

    @Option(help: "线程数。")
    var workers = 1

    func run() async throws {
        if !stock { try useDictionary() }
        let segment = Segment(workers: Workers(count: workers))
        var lines = LineReader()
        while let batch = lines.next() { try Terminal.write(try await segment.spaced(batch)) }
    }

    /// Without a definition anywhere, ICU's own words are the next best: a filter runs in any folder.
    private func useDictionary() throws {
        let path = pipeline ?? pack.map(ClassifyFilter.pipeline(besidePack:)) ?? "Pipelines/nightly.yaml"
        guard pack != nil || pipeline != nil || FileManager.default.fileExists(atPath: path) else {
            return Terminal.say(
                Diagnostic(
                    "no-dictionary", .warning, at: SourceLocation(file: path), "没有设置文件，改用 ICU 自带的词典",
                    hint: "用 --pipeline 指明设置文件，或在项目的文件夹里运行"
                ).description)
        }
        let folder = try pack.map { try ActivityPack.read(DefinitionLoader.folder($0)) }
        let definition = try PipelineDefinition.read(DefinitionLoader.file(path))
        let chosen =
            try folder ?? ActivityPack.read(DefinitionLoader.folder(Setup.place(definition.pack, beside: path)))
        try Dictionaries.use(definition.segment, chosen, pipeline: path)
    }
}
