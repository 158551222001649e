import ArgumentParser
import HuiyinCore
import HuiyinFiles

struct SegmentFilter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "segment", abstract: "分词：标准输入一行一段，输出各词以空格隔开。")

    @Option(help: "活动包文件夹；它的词典里的词不切开。")
    var pack: String?

    @Flag(help: "只用 ICU 自带的词典。")
    var stock = false

    @Option(help: "线程数。")
    var workers = 1

    func run() async throws {
        let lexicon = try stock ? nil : pack.map { try ActivityPack.read(DefinitionLoader.folder($0)).lexicon }
        let segment = Segment(lexicon: lexicon, workers: Workers(count: workers))
        var lines = LineReader()
        while let batch = lines.next() {
            let words = try await segment.words(of: batch)
            try Terminal.write(words.map { $0.joined(separator: " ") + "\n" }.joined())
        }
    }
}
