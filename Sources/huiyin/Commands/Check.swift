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
            dialects: setup.dialects, channels: setup.pack.activity.channelNames, parameters: setup.definition.ingest,
            sealer: Sealer { _, _ in Sealed(bytes: []) })
        let intake = try ingest(files, known: KnownItems())
        for receipt in intake.files { try describe(receipt) }
        for kept in intake.rejections { try Terminal.write(kept.rejection.diagnostic.description + "\n") }
        let refused = intake.files.contains { if case .refused = $0.status { true } else { false } }
        if refused || !intake.rejections.isEmpty { throw ExitStatus.doneWithRejections }
    }

    private func describe(_ receipt: FileReceipt) throws {
        switch receipt.status {
        case .refused(let diagnostic): try Terminal.write(diagnostic.description + "\n")
        case .seen(let name): try Terminal.write("\(receipt.name)：与\(name)内容相同\n")
        case .received:
            let form = [receipt.format, receipt.encoding, receipt.dialect].compactMap { $0 }.joined(separator: "，")
            try Terminal.write(
                "\(receipt.name)：\(form)；读入\(receipt.read)，可收\(receipt.accepted)，退回\(receipt.rejected)，重复\(receipt.superseded)\n"
            )
            if !receipt.unusedColumns.isEmpty {
                try Terminal.write("  未用到的列：\(receipt.unusedColumns.joined(separator: "、"))\n")
            }
            for remark in receipt.remarks { try Terminal.write(remark.description + "\n") }
        }
    }
}
