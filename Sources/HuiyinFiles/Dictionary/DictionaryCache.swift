import Foundation
public import HanText
public import HuiyinCore

/// Compiled dictionaries, each under the digest of all it was made from: made once, found again in a millisecond.
public struct DictionaryCache: Sendable {
    /// Raise it when the same sources should give another dictionary.
    private static let form = "2"
    /// Older ones are deleted when a new one is made.
    private static let kept = 8

    public let folder: String

    /// `$HUIYIN_CACHE`, else the user's cache folder, else the temporary folder.
    public static func standard() -> [DictionaryCache] {
        let environment = ProcessInfo.processInfo.environment
        let user = environment["XDG_CACHE_HOME"] ?? environment["HOME"].map { $0 + "/.cache" }
        return [
            environment["HUIYIN_CACHE"], user.map { $0 + "/huiyin" }, NSTemporaryDirectory() + "huiyin-\(getuid())",
        ]
        .compactMap(\.self).map { DictionaryCache(folder: $0 + "/dictionaries") }
    }

    public init(folder: String) { self.folder = folder }

    /// The digest of everything that decides what the dictionary holds.
    public static func key(_ lexicon: LexiconFolder, _ words: PackWords, _ costs: DictionaryParameters) -> String {
        let files =
            lexicon.sentences + lexicon.terms
            + [lexicon.words, lexicon.measures, lexicon.frequencies].compactMap(\.self)
        let described = "\(form) ICU \(ICU.version) \(costs)"
        let lists = [words.terms, words.compounds].map { Array($0.map(\.string).joined(separator: "\n").utf8) }
        return Digest.of(parts: [Array(described.utf8)] + lists + files.map(\.bytes))
    }

    /// The data directory for ICU: found, or made by `compile`. Several processes at once make it once.
    ///
    /// - Throws: `POSIXError` when the folder cannot be written, or what `compile` throws.
    public func directory(_ key: String, compile: () throws -> [UInt8]) throws -> String {
        let directory = folder + "/" + key.prefix(32)
        let file = directory + "/" + WordDictionary.path
        if DictionaryCache.isWhole(file) { return directory }
        try FileManager.default.createDirectory(
            atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path, withIntermediateDirectories: true)
        try FileLock(folder + "/making.lock").held {
            guard !DictionaryCache.isWhole(file) else { return }
            try DurableFile.write(compile(), to: file)
            prune()
        }
        return directory
    }

    /// A file cut short by a full disk or a bad copy would make ICU fall back to single characters without a word.
    static func isWhole(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 48), head.count == 48,
            let length = try? file.seekToEnd()
        else { return false }
        let content = head.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 44, as: Int32.self) }
        return head[2...3].elementsEqual([0xDA, 0x27]) && Int(length) == 32 + Int(content)
    }

    private func prune() {
        let manager = FileManager.default
        let dated = ((try? manager.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasSuffix(".lock") }
            .map { name -> (String, Date) in
                let path = folder + "/" + name
                let date = try? manager.attributesOfItem(atPath: path)[.modificationDate] as? Date
                return (path, date ?? .distantPast)
            }
        for (path, _) in dated.sorted(by: { $0.1 > $1.1 }).dropFirst(DictionaryCache.kept) {
            try? manager.removeItem(atPath: path)
        }
    }
}

/// A lock that the system takes back when its process ends.
private struct FileLock {
    private let path: String

    init(_ path: String) { self.path = path }

    func held(_ body: () throws -> Void) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        try body()
    }
}
