import ArgumentParser
import Foundation
import HuiyinCore
import HuiyinStore

/// The database, for commands that only read it.
struct DatabaseOption: ParsableArguments {
    @Option(name: .customLong("db"), help: ArgumentHelp("数据库文件。", valueName: "文件"))
    var database = "huiyin.db"

    func open() throws -> Store { try Store.open(database) }
}

/// The database and the key, for commands that write.
struct StoreOptions: ParsableArguments {
    @OptionGroup var option: DatabaseOption

    @Option(help: ArgumentHelp("密钥文件；不写则与数据库同名，后缀 .key。请另行备份。", valueName: "文件"))
    var key: String?

    var database: String { option.database }

    var keyPath: String {
        key ?? (database.hasSuffix(".db") ? String(database.dropLast(3)) : database) + ".key"
    }

    /// The database and its key, made when there are none. A database whose key is gone is left alone: a new key would
    /// not open it.
    func create() throws -> (store: Store, key: SealingKey) {
        if Store.exists(database), !Store.exists(keyPath) { _ = try KeyFile.read(keyPath) }
        try Store.prepareFolder(of: database)
        let key = try KeyFile.obtain(keyPath)
        return (try Store.create(database, key: key), key)
    }
}
