import ArgumentParser
import Foundation
import HanText
import HuiyinCore
import HuiyinFiles
import HuiyinStore

struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "跑一夜：读收件夹，出工单、摘要和晨报。",
        discussion: "中断后再运行会接着做；同一收件夹再跑一遍不会多出任何东西。")

    @Option(help: "夜间运行的设置文件。")
    var pipeline = "Pipelines/nightly.yaml"

    @Option(help: "收件夹。")
    var inbox: String

    @Option(help: "输出文件夹。")
    var out: String

    @OptionGroup var storage: StoreOptions

    @Option(help: "这一夜的时间，如 2022-01-04T02:00；时限从它算起。")
    var at: NightTime

    @Option(help: "线程数；不写则按设置文件。结果与它无关。")
    var workers: Int?

    func run() async throws {
        let setup = try Setup.load(pipeline: pipeline)
        setup.dictionary.notes.forEach { Terminal.say($0.description) }
        setup.dictionary.use()
        let files = try InboxReader(largestCell: setup.definition.ingest.largestCell).read(inbox)
        try Publication.prepare(out)
        let (store, key) = try storage.create()
        let lock = try RunLock(database: storage.database)
        defer { withExtendedLifetime(lock) {} }
        let progress = ProgressLine()
        let journal = try RunJournal(
            store, at: at.time, definition: setup.kept, inbox: Set(files.map(\.digest)),
            windowDays: setup.definition.deduplicate.windowDays, began: progress.begin)
        let night = try await Pipeline(
            setup.definition, pack: setup.pack, dialects: setup.dialects, sealer: key.sealer, at: at.time,
            workers: Workers(count: workers ?? setup.definition.workers, progress: progress.advance)
        ).run(files, journal: journal)
        let report = try report(night, setup, journal, store)
        MappingFiles.write(night.intake.files, beside: inbox).forEach { Terminal.say($0.description) }
        try Publication(
            report: report, rejections: night.intake.rejections.map(\.rejection), orders: store.orders(),
            cases: store.cases(), pack: setup.pack
        ).write(to: out)
        try journal.finish()
        try store.checkpoint()
        try conclude(report)
    }

    private func report(_ night: Night, _ setup: Setup, _ journal: RunJournal, _ store: Store) throws -> RunReport {
        let run = RunReport.Run(
            number: journal.run, at: at.time, activity: setup.pack.activity.name, definition: setup.kept.digest,
            huiyin: Huiyin.version, icu: ICU.version)
        return MakeReport(pack: setup.pack, parameters: setup.definition.report)(
            night, run: run, allOrders: try store.orderCount(upTo: journal.run),
            restated: try store.restatedItems(run: journal.run), timings: journal.timings)
    }

    private func conclude(_ report: RunReport) throws {
        let tally = report.intake
        Terminal.say(
            "读入\(tally.read)，收下\(tally.accepted)，退回\(tally.rejected)，重复\(tally.superseded)；新工单\(report.orders.new.count)。"
        )
        for file in report.files where file.status == "待处理" {
            Terminal.say("待处理：\(file.name)：\(file.remarks.joined(separator: "；"))")
        }
        Terminal.say("晨报：\(out)/report.html")
        let unsettled = tally.rejected > 0 || report.files.contains { $0.status == "待处理" }
        if unsettled { throw ExitStatus.doneWithRejections }
    }
}

/// The only clock a run has; what a person does at the desk happens now.
struct NightTime: ExpressibleByArgument {
    let time: LocalTime

    private init(time: LocalTime) { self.time = time }

    init?(argument: String) {
        guard let time = LocalTime(argument) else { return nil }
        self.time = time
    }

    /// On the office's wall clock, whatever the machine's zone is.
    static var now: NightTime {
        let seconds = Int(Date.now.timeIntervalSince1970) + 8 * 3600
        let (day, second) = (seconds / 86_400, seconds % 86_400)
        return NightTime(
            time: LocalTime(
                day: Day(number: day), hour: second / 3600, minute: second / 60 % 60, second: second % 60)!)
    }
}
