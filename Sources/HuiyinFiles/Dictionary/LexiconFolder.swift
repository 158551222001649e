import Foundation
public import HanText
public import HuiyinCore

/// The files a dictionary is made from, as they lie on disk.
///
/// - Shapes: `sentences/*.txt` one sentence a line with spaces between its words. `terms.txt` (never cut), `accepted.txt` (terms
///   that a person accepted), `words.txt` (whole when cutting would leave single characters) and `measures.txt`: one word a
///   line, what follows a tab is a remark, `#` begins a comment.
public struct LexiconFolder: Sendable {
    public let path: String
    public let sentences: [SourceFile]
    public let terms: [SourceFile]
    public let words: SourceFile?
    public let measures: SourceFile?
    /// The frequency dictionary; nil when none of the places has one.
    public let frequencies: SourceFile?

    /// The bytes count for the digest; what they say is asked only when a dictionary is made.
    public struct SourceFile: Sendable {
        public let path: String
        public let bytes: [UInt8]

        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }

        public var units: Units { Units(text: String(decoding: bytes, as: UTF8.self)) }
        /// First fields of the lines.
        public var entries: [Units] {
            units.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
                let word = Units(line.prefix { $0 != 0x09 && $0 != 0x20 })
                return word.isEmpty || word[0] == 0x23 ? nil : word
            }
        }
    }

    /// - Throws: a ``Diagnostic`` when the folder or a file of it cannot be read as UTF-8.
    public init(_ folder: String, frequencies places: [String]) throws {
        path = folder
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder + "/sentences").sorted()
        guard let names else {
            throw Diagnostic(
                "no-lexicon", at: SourceLocation(file: folder), "分词词典的文件夹不存在，或里面没有 sentences",
                hint: "核对设置文件 segment 里的 lexicon")
        }
        sentences = try names.filter { $0.hasSuffix(".txt") }.map {
            try LexiconFolder.file(folder + "/sentences/" + $0)
        }
        terms = try ["terms.txt", "accepted.txt"].compactMap { try LexiconFolder.optional(folder + "/" + $0) }
        words = try LexiconFolder.optional(folder + "/words.txt")
        measures = try LexiconFolder.optional(folder + "/measures.txt")
        frequencies = try places.lazy.compactMap(LexiconFolder.optional).first
    }

    private static func optional(_ path: String) throws -> SourceFile? {
        FileManager.default.fileExists(atPath: path) ? try file(path) : nil
    }

    private static func file(_ path: String) throws -> SourceFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Diagnostic("no-lexicon", at: SourceLocation(file: path), "文件打不开", hint: "核对读取权限")
        }
        let bytes = [UInt8](data)
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Diagnostic("bad-encoding", at: SourceLocation(file: path), "不是 UTF-8 编码", hint: "用文本编辑器另存为 UTF-8")
        }
        return SourceFile(path: path, bytes: bytes)
    }

    /// Everything together; ICU's own words are read here, before another dictionary takes their place.
    public func sources(_ words: PackWords) throws -> DictionarySources {
        DictionarySources(
            terms: words.terms + terms.flatMap(\.entries),
            compounds: words.compounds + (self.words?.entries ?? []),
            measures: measures?.entries ?? [],
            sentences: SegmentedText(sentences: sentences.flatMap { SegmentedText($0.units).sentences }),
            frequencies: frequencies.map { FrequencyList($0.units) }, stock: try StockDictionary.words())
    }
}
