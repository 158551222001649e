import ArgumentParser
import HuiyinCore
import HuiyinFiles

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "检查设置、活动包和收件夹；什么也不写。", discussion: "退出码：0 都能读；10 有退回的行或待处理的文件；1 设置有错。")

    @Option(help: "夜间运行的设置文件。")
    var pipeline = "Pipelines/nightly.yaml"

    @Argument(help: ArgumentHelp("要查的文件夹或一个文件；不写则只查设置。", valueName: "路径"))
    var path: String?

    @Option(help: "收件夹（与直接写路径相同）。")
    var inbox: String?

    func run() throws {
        let setup = try Setup.load(pipeline: pipeline)
        try Terminal.write(
            "设置和活动包没有错：\(setup.pack.activity.short)，\(setup.pack.units.count)个单位，\(setup.pack.duties.count)项职责，"
                + "\(setup.pack.scenes.count)条规则，\(setup.pack.topics.classes.count)个分类。\n")
        guard let place = path ?? inbox else { return }
        let files = try InboxReader(largestCell: setup.definition.ingest.largestCell).read(place)
        // Nothing is kept, so nothing needs a key.
        let ingest = Ingest(
            dialects: setup.dialects, channels: setup.pack.activity.channelNames,
            sessions: setup.pack.activity.sessions, parameters: setup.definition.ingest,
            sealer: Sealer { _, _ in Sealed(bytes: []) })
        let intake = try ingest(files, known: KnownItems())
        for receipt in intake.files { try Terminal.write(FileDescription(receipt, intake).text) }
        let refused = intake.files.contains { if case .refused = $0.status { true } else { false } }
        if refused || !intake.rejections.isEmpty { throw ExitStatus.doneWithRejections }
    }
}

/// What one file is, how it was understood, and what is wrong with it.
private struct FileDescription {
    private static let listed = 5

    private let receipt: FileReceipt
    private let problems: [Diagnostic]

    init(_ receipt: FileReceipt, _ intake: Intake) {
        self.receipt = receipt
        problems =
            receipt.remarks
            + intake.rejections.map(\.rejection).filter { $0.source.file == receipt.name }.map(\.diagnostic)
    }

    var text: String {
        switch receipt.status {
        case .seen(let name): return "\(receipt.name)：与\(name)内容相同\n"
        case .refused(let diagnostic): return ([diagnostic.description] + question).joined(separator: "\n") + "\n"
        case .received: return ([heading] + columns + listed).joined(separator: "\n") + "\n"
        }
    }

    private var heading: String {
        let form = [receipt.format, receipt.encoding, receipt.kind?.title, receipt.dialect].compactMap { $0 }
        return "\(receipt.name)：\(form.joined(separator: "，"))；"
            + "读入\(receipt.read)，可收\(receipt.accepted)，退回\(receipt.rejected)，重复\(receipt.superseded)"
    }

    private var columns: [String] {
        let unused = receipt.unusedColumns
        return receipt.columns.map { "  " + $0 }
            + (unused.isEmpty ? [] : ["  未用到的列：\(unused.joined(separator: "、"))"])
    }

    /// The first of each kind in full, so that a thousand rows with one fault are one message.
    private var listed: [String] {
        var counts: [String: Int] = [:]
        let first = problems.filter { problem in
            counts[problem.id, default: 0] += 1
            return counts[problem.id]! <= FileDescription.listed
        }
        let more = counts.sorted { $0.key < $1.key }.filter { $0.value > FileDescription.listed }.map { id, count in
            "  另有\(count - FileDescription.listed)处同样的情况 [\(id)]"
        }
        return first.map(\.description) + more
    }

    private var question: [String] {
        guard let question = receipt.question else { return [] }
        return ["  运行时会在旁边写出“\(question.name)”，内容如下："]
            + question.text.split(separator: "\n").map { "  | \($0)" }
    }
}
