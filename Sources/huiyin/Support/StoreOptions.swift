import ArgumentParser
import HuiyinCore
import HuiyinStore

/// Where everything is kept.
struct StoreOptions: ParsableArguments {
    @Option(name: .customLong("db"), help: "数据库文件。")
    var database = "huiyin.db"

    @Option(help: "密钥文件；不写则与数据库同名，后缀 .key。请另行备份。")
    var key: String?

    var keyPath: String {
        key ?? (database.hasSuffix(".db") ? String(database.dropLast(3)) : database) + ".key"
    }

    func open() throws -> Store { try Store.open(database) }

    /// The database and its key, made when there are none.
    func create() throws -> (store: Store, key: SealingKey) {
        let key = try KeyFile.obtain(keyPath)
        return (try Store.create(database, key: key), key)
    }
}
