import ArgumentParser
import Foundation
import HuiyinCore
import HuiyinFiles

struct ClassifyFilter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "classify", abstract: "分派：标准输入一行一个 {id, title?, text, date?}，逐行输出单位、分类和依据。")

    @Option(help: "活动包文件夹。")
    var pack: String

    @Option(help: "夜间运行的设置文件，分派的权重和界限在里面；不写则用活动包上两级的 nightly.yaml。")
    var pipeline: String?

    @Option(help: "线程数。")
    var workers = 1

    @Option(help: "没有日期的来件按这一天看季节性规则；不写则当作正在季节里。")
    var at: NightTime?

    func run() async throws {
        let pack = try ActivityPack.read(DefinitionLoader.folder(pack))
        let definition = try PipelineDefinition.read(DefinitionLoader.file(pipelinePath))
        try Dictionaries.use(definition.segment, pack, pipeline: pipelinePath)
        let workers = Workers(count: workers)
        let segment = Segment(workers: workers)
        let classify = Classify(
            pack: pack, parameters: definition.classify, now: at?.time.day, workers: workers)
        var lines = LineReader()
        var (number, failed) = (0, 0)
        while let batch = lines.next() {
            let inputs = try await workers.map(batch) { ClassifyInput($0) }
            let documents = try await segment(inputs.map { $0?.message ?? ClassifyInput.nothing })
            let classified = try await classify(documents)
            let output = try zip(inputs, classified).map { input, classification -> Data in
                number += 1
                guard let input else {
                    failed += 1
                    Terminal.say(
                        Diagnostic(
                            "bad-json", at: SourceLocation(file: "标准输入", row: number), "这一行不是 {id, text} 的 JSON",
                            hint: "一行一个完整的 {…}"
                        ).description)
                    return Data(#"{"error":"bad-json","id":null}"#.utf8)
                }
                return try JSONText.data(ClassificationRecord(id: input.id, classification, pack))
            }
            try Terminal.write(Data(output.joined(separator: [0x0A]) + [0x0A]))
        }
        if failed > 0 { throw ExitStatus.doneWithRejections }
    }

    private var pipelinePath: String { pipeline ?? ClassifyFilter.pipeline(besidePack: pack) }

    /// Packs lie in `packs` beside the definition.
    static func pipeline(besidePack pack: String) -> String {
        URL(fileURLWithPath: pack).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "nightly.yaml").path(percentEncoded: false)
    }
}

/// One line of the filter's input.
struct ClassifyInput: Sendable {
    let id: ForeignID
    let message: Message

    static let nothing = Message(
        key: ItemKey(0), id: "", channel: "", source: SourceLocation(file: ""), time: nil, title: nil, text: "")

    /// Nil when the line is not a JSON object with a text or a title.
    init?(_ line: String) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(line.utf8)) else { return nil }
        guard let text = fields.text ?? fields.title else { return nil }
        id = fields.id
        message = Message(
            key: ItemKey(0), id: "", channel: "", source: SourceLocation(file: "标准输入"),
            time: fields.date.flatMap { LocalTime($0) }, title: fields.text == nil ? nil : fields.title, text: text,
            givenType: fields.type)
    }

    private struct Fields: Decodable {
        let id: ForeignID
        let title: String?
        let text: String?
        let date: String?
        let type: String?
    }
}
