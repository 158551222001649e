import ArgumentParser
import HuiyinCore
import HuiyinFiles
import HuiyinStore

struct Cases: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "列出案例摘要（草稿，未经审核不得外发）。")

    @Option(help: "格式。")
    var format = Orders.Format.md

    @OptionGroup var storage: DatabaseOption

    @Option(name: .customLong("run"), help: "第几次运行的。")
    var night: Int?

    mutating func run() throws {
        let store = try storage.open()
        let pack = try ActivityPack.read(store.latestDefinition().pack)
        let page = CasesPage(try store.cases(run: night), try store.orders(), pack)
        switch format {
        case .json: try Terminal.write(JSONText.data(page.records, pretty: true) + [0x0A])
        case .jsonl: try Terminal.write(JSONText.lines(page.records))
        case .csv: try Terminal.write(page.csv)
        case .md: try Terminal.write(page.markdown)
        }
    }
}
