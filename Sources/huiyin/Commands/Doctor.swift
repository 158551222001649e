import ArgumentParser
import HanText
import HuiyinCore
import HuiyinStore

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "看装了什么：版本、ICU、数据库、设置和活动包。")

    @Option(help: "夜间运行的设置文件。")
    var pipeline = "Pipelines/nightly.yaml"

    @OptionGroup var storage: StoreOptions

    func run() throws {
        Terminal.write("回音 \(Huiyin.version)\n")
        Terminal.write("ICU \(ICU.version)，Unicode \(ICU.unicodeVersion)\n")
        Terminal.write("SQLite \(Store.libraryVersion)，libsodium \(SealingKey.libraryVersion)\n")
        Terminal.write("分词试验：\(try segmented("督办单限时办结"))\n")
        let setup = try Setup.load(pipeline: pipeline)
        let pack = setup.pack
        Terminal.write(
            "活动包 \(pack.activity.short)（\(pack.activity.documentNumber)）：\(pack.units.count)个单位，\(pack.duties.count)项职责，节假日\(pack.calendar.years.lowerBound)—\(pack.calendar.years.upperBound)年\n"
        )
        Terminal.write("设置摘要 \(setup.kept.digest)\n")
        Terminal.write(
            "数据库 \(storage.database)：\(state(storage.database))；密钥 \(storage.keyPath)：\(state(storage.keyPath))\n")
    }

    private func segmented(_ text: String) throws -> String {
        let units = Units(text: text)
        var segmenter = try WordSegmenter()
        return try segmenter.tokens(in: units).map { units.string($0.range) }.joined(separator: " ")
    }

    private func state(_ path: String) -> String { Store.exists(path) ? "有" : "还没有（第一次运行时建立）" }
}
