import Foundation
import GRDB
import GRDBSQLite
import HuiyinCore
import HuiyinFiles

/// Everything kept, in one SQLite database.
///
/// WAL, full sync, and a WAL file that stays: whoever opens the database finds the files that `create` synced, so no
/// later write depends on a folder entry that a power cut could lose.
public struct Store: Sendable {
    let queue: DatabaseQueue
    public let path: String

    /// Makes the database where there is none, brings an older one up to date, and makes all of it last.
    ///
    /// - Throws: a ``Diagnostic`` when it cannot be made, and when the key is not the one it was made with.
    public static func create(_ path: String, key: SealingKey) throws -> Store {
        do {
            let store = Store(queue: try DatabaseQueue(path: path, configuration: configuration), path: path)
            try Schema.migrator.migrate(store.queue)
            try store.bind(to: key)
            for file in [path, path + "-wal"] where FileManager.default.fileExists(atPath: file) {
                try DurableFile.sync(file)
            }
            try DurableFile.syncFolder(of: path)
            return store
        } catch let diagnostic as Diagnostic {
            throw diagnostic
        } catch {
            throw StoreProblem.diagnostic(error, path)
        }
    }

    /// Makes the folder that a new database and its key go into.
    ///
    /// - Throws: a ``Diagnostic`` when it cannot be made.
    public static func prepareFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw Diagnostic(
                "store-not-writable", at: SourceLocation(file: path), "数据库所在的文件夹建不起来", hint: "核对 --db 后面的路径和写入权限")
        }
    }

    /// Opens an existing database.
    ///
    /// - Throws: a ``Diagnostic`` when there is none or it cannot be read.
    public static func open(_ path: String) throws -> Store {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Diagnostic(
                "no-database", at: SourceLocation(file: path), "数据库不存在",
                hint: "先运行 huiyin run 或 huiyin init；或核对 --db 后面的路径")
        }
        do {
            let store = Store(queue: try DatabaseQueue(path: path, configuration: configuration), path: path)
            try Schema.migrator.migrate(store.queue)
            return store
        } catch {
            throw StoreProblem.diagnostic(error, path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            var persist: CInt = 1
            sqlite3_file_control(db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &persist)
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    /// Remembers the key's id at first, and refuses any other key later.
    private func bind(to key: SealingKey) throws {
        let id = key.id.map { String(format: "%02x", $0) }.joined()
        let known = try queue.write { db in
            try db.execute(sql: "INSERT OR IGNORE INTO setting VALUES ('key', ?)", arguments: [id])
            return try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'key'")
        }
        if known != id {
            throw Diagnostic(
                "other-key", at: SourceLocation(file: path), "密钥文件不是这个数据库的那一个", hint: "用 --key 指定原来的密钥文件")
        }
    }

    /// Folds the WAL into the database, so that a copy of one file is a whole backup.
    public func checkpoint() throws {
        try translated { try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) } }
    }

    /// Runs `body`, turning what SQLite says into what a user can do about it.
    func translated<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreProblem.diagnostic(error, path)
        }
    }
}

/// What went wrong with the database, in words an office can act on.
enum StoreProblem {
    static func diagnostic(_ error: any Error, _ path: String) -> Diagnostic {
        let place = SourceLocation(file: path)
        guard let error = error as? DatabaseError else {
            return Diagnostic("store-failed", at: place, "数据库读写失败（\(error)）", hint: "检查文件夹权限和磁盘，再运行一次；已完成的步骤不会丢")
        }
        let code = "SQLite \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        case .SQLITE_FULL: return Diagnostic("disk-full", at: place, "磁盘已满（\(code)）", hint: "腾出空间后再运行一次，会接着做")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            return Diagnostic("store-busy", at: place, "数据库正被另一个程序使用（\(code)）", hint: "等那个程序结束再运行")
        case .SQLITE_NOTADB, .SQLITE_CORRUPT:
            return Diagnostic("store-damaged", at: place, "不是回音的数据库，或已损坏（\(code)）", hint: "从备份恢复")
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
            return Diagnostic("store-not-writable", at: place, "数据库打不开或写不进去（\(code)）", hint: "检查文件夹的写入权限")
        default:
            return Diagnostic("store-failed", at: place, "数据库读写失败（\(code)）", hint: "检查磁盘，再运行一次；已完成的步骤不会丢")
        }
    }
}
