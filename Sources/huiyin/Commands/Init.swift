import ArgumentParser

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "建立数据库和密钥文件（已有的不动）。")

    @OptionGroup var storage: StoreOptions

    func run() throws {
        _ = try storage.create()
        Terminal.say("数据库：\(storage.database)")
        Terminal.say("密钥：\(storage.keyPath)（请另存一份备份；没有它，姓名和电话无法打开）")
    }
}
