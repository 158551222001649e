import HanText
import HuiyinCore

/// Times every stage on one core, side by side in one run, against the bare ICU loop as the yardstick.
enum StageBench {
    static func run(_ count: Int) async throws {
        try Setup.useDictionary()
        let bench = try Setup()
        let corpus = Corpus(from: try bench.samples(), count: count)
        print("\(count) items, \(corpus.characters) characters, \(corpus.bytes) bytes; CPU time of one worker\n")
        var table = Table(items: count, bytes: corpus.bytes)

        var watch = Stopwatch()
        _ = try bareLoop(corpus)
        table.add("ICU word breaks alone", watch.lap(), yardstick: true)
        let units = corpus.messages.map { Units(text: $0.text) }
        _ = watch.lap()
        _ = units.reduce(0) { $0 + NormalForm.standard($1).units.count }
        table.add("normal form alone", watch.lap(), isStage: false)
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
