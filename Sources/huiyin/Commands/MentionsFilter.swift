import ArgumentParser
import Foundation
import HanText
import HuiyinCore
import HuiyinFiles

struct MentionsFilter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mentions", abstract: "提及：标准输入一行一段，逐行输出其中的地点、单位、时间、金额、人数户数和电话。")

    @Option(help: "活动包文件夹；地名和单位名在里面。")
    var pack: String

    @Option(help: "来件那一天，如 2022-01-04；“去年”“昨晚”从它数起。不写则这些时间没有值。", transform: MentionsFilter.day)
    var day: Day?

    @Option(help: "线程数。")
    var workers = 1

    func run() async throws {
        let path = ClassifyFilter.pipeline(besidePack: pack)
        let pack = try ActivityPack.read(DefinitionLoader.folder(pack))
        try Dictionaries.use(PipelineDefinition.read(DefinitionLoader.file(path)).segment, pack, pipeline: path)
        let finder = MentionFinder(pack)
        let segment = Segment(workers: Workers(count: workers))
        var lines = LineReader()
        while let batch = lines.next() {
            let output = try await segment.passages(of: batch).map { passage in
                let mentions = finder.mentions(in: passage.normal.units, tokens: passage.tokens, on: day)
                return try JSONText.data(MentionRecord(mentions, of: passage, pack))
            }
            try Terminal.write(Data(output.joined(separator: [0x0A]) + [0x0A]))
        }
    }

    private static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw ValidationError("日期应写成 2022-01-04 的样子") }
        return day
    }
}
