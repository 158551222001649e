import Foundation
import HanText
import HuiyinCore
import HuiyinFiles

/// Times every stage on one core, side by side in one run, against the bare ICU loop as the yardstick.
///
///     huiyin-bench [items]        10 000 when not given
@main
enum Bench {
    static func main() async throws {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
        let bench = try Setup()
        let corpus = Corpus(from: try bench.samples(), count: count)
        print("\(count) items, \(corpus.characters) characters, \(corpus.bytes) bytes; CPU time of one worker\n")
        var table = Table(items: count, bytes: corpus.bytes)

        var watch = Stopwatch()
        _ = try bareLoop(corpus)
        table.add("ICU word breaks alone", watch.lap(), yardstick: true)
        let documents = try await bench.pipeline.segment(corpus.messages)
        table.add("segment", watch.lap())
        let classified = try await bench.pipeline.classify(documents)
        table.add("classify", watch.lap())
        let groups = try await bench.pipeline.deduplicate(documents, beside: [])
        table.add("deduplicate", watch.lap())
        let book = bench.pipeline.drawUpOrders(groups, documents, classified)
        table.add("work orders", watch.lap())
        _ = bench.pipeline.summariseCases(book, documents, classified)
        table.add("case summaries", watch.lap())
        table.addTotal()
    }

    private static func bareLoop(_ corpus: Corpus) throws -> Int {
        var segmenter = try WordSegmenter()
        return try corpus.messages.reduce(0) { try $0 + segmenter.tokens(in: Units(text: $1.text)).count }
    }
}

/// The stages with the real pack and definition, one worker.
struct Setup {
    let pipeline: Pipeline
    private let root: String

    init() throws {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        root = folder.path(percentEncoded: false)
        let definition = try PipelineDefinition.read(DefinitionLoader.file(root + "Pipelines/nightly.yaml"))
        let pack = try ActivityPack.read(DefinitionLoader.folder(root + "Pipelines/packs/tuyou-2021"))
        let dialects = try Dialect.read(
            DefinitionLoader.folder(root + "Pipelines/dialects"), channels: pack.activity.channels.map(\.id))
        pipeline = Pipeline(
            definition, pack: pack, dialects: dialects, sealer: Sealer { _, _ in Sealed(bytes: []) },
            at: LocalTime("2022-01-04T02:00")!, workers: Workers(count: 1))
    }

    func samples() throws -> [Message] {
        let files = try InboxReader(largestCell: 1 << 20).read(root + "Samples/inbox")
        return try pipeline.ingest(files, known: KnownItems()).messages
    }
}

/// The table that is printed.
struct Table {
    private let items: Int
    private let bytes: Int
    private var yardstick = 1.0
    private var total = 0.0

    init(items: Int, bytes: Int) {
        self.items = items
        self.bytes = bytes
        print("stage                    seconds    items/s     MB/s   times ICU")
    }

    mutating func add(_ name: String, _ seconds: Double, yardstick isYardstick: Bool = false) {
        if isYardstick { yardstick = seconds } else { total += seconds }
        line(name, seconds)
    }

    func addTotal() { line("all stages", total) }

    private func line(_ name: String, _ seconds: Double) {
        let columns = [
            String(format: "%8.3f", seconds), String(format: "%10.0f", Double(items) / seconds),
            String(format: "%8.1f", Double(bytes) / seconds / 1e6), String(format: "%8.2f", seconds / yardstick),
        ]
        print(name.padding(toLength: 24, withPad: " ", startingAt: 0) + columns.joined(separator: " "))
    }
}
