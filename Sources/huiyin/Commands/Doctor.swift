import ArgumentParser
import Foundation
import HanText
import HuiyinCore
import HuiyinFiles
import HuiyinStore

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "看装了什么：版本、ICU、数据库、设置和活动包。")

    @Option(help: "夜间运行的设置文件。")
    var pipeline = "Pipelines/nightly.yaml"

    @OptionGroup var storage: StoreOptions

    func run() async throws {
        try Terminal.write("回音 \(Huiyin.version)\n")
        try Terminal.write("ICU \(ICU.version)，Unicode \(ICU.unicodeVersion)\n")
        try Terminal.write("SQLite \(Store.libraryVersion)，libsodium \(SealingKey.libraryVersion)\n")
        let setup = try Setup.load(pipeline: pipeline)
        let pack = setup.pack
        try Terminal.write(
            "活动包 \(pack.activity.short)（\(pack.activity.documentNumber)）：\(pack.units.count)个单位，\(pack.duties.count)项职责，节假日\(pack.calendar.years.lowerBound)—\(pack.calendar.years.upperBound)年\n"
        )
        setup.dictionary.use()
        try Terminal.write("分词词典：\(setup.dictionary.directory ?? "ICU 自带的词典")\n")
        setup.dictionary.notes.forEach { Terminal.say($0.description) }
        try Terminal.write(Data("分词试验：".utf8) + (try await Segment(workers: Workers(count: 1)).spaced(["督办单限时办结"])))
        try Terminal.write("设置摘要 \(setup.kept.digest)\n")
        try Terminal.write(
            "数据库 \(storage.database)：\(state(storage.database))；密钥 \(storage.keyPath)：\(state(storage.keyPath))\n")
    }

    private func state(_ path: String) -> String { Store.exists(path) ? "有" : "还没有（第一次运行时建立）" }
}
