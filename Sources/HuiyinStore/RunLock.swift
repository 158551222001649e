import Foundation
import HuiyinCore

/// Keeps two nights from running on one database at once. The system lets go of it when the process ends, however it
/// ends, so a killed night leaves nothing to clean up.
public final class RunLock {
    private let descriptor: Int32

    /// - Throws: a ``Diagnostic`` when another process holds the lock, or the file beside the database cannot be made.
    public init(database path: String) throws {
        let file = path + ".lock"
        descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw Diagnostic(
                "store-not-writable", at: SourceLocation(file: path), "数据库所在的文件夹写不进去", hint: "检查文件夹的写入权限")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw Diagnostic(
                "already-running", at: SourceLocation(file: path), "另一个 huiyin run 正在用这个数据库", hint: "等它结束再运行")
        }
    }

    deinit { close(descriptor) }
}
