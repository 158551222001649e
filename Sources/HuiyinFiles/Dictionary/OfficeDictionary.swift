public import HanText
public import HuiyinCore

/// The dictionary in use and how it came about.
public struct OfficeDictionary: Sendable {
    /// Stands for all sources; empty for ICU's own dictionary.
    public let key: String
    /// ICU's data directory; nil for ICU's own dictionary.
    public let directory: String?
    /// What is missing and what was done instead.
    public let notes: [Diagnostic]

    public static let stock = OfficeDictionary(key: "", directory: nil, notes: [])

    /// Finds or makes the dictionary; what only costs quality becomes a note.
    ///
    /// - Cost: 10 ms when it is there, some seconds when it has to be made.
    public static func prepare(
        _ lexicon: LexiconFolder, words: PackWords, costs: DictionaryParameters,
        caches: [DictionaryCache] = DictionaryCache.standard()
    ) -> OfficeDictionary {
        var notes: [Diagnostic] = []
        if lexicon.frequencies == nil { notes.append(noFrequencies) }
        let key = DictionaryCache.key(lexicon, words, costs)
        for cache in caches {
            let directory = try? cache.directory(key) {
                try WordDictionary(lexicon.sources(words), costs).file()
            }
            if let directory { return OfficeDictionary(key: key, directory: directory, notes: notes) }
        }
        return OfficeDictionary(key: "", directory: nil, notes: notes + [notMade])
    }

    /// Makes this process use it. Call it before the first text is cut.
    public func use() {
        if let directory { WordDictionary.use(directory: directory) }
    }

    private static let noFrequencies = Diagnostic(
        "no-frequencies", .warning, "没有找到词频词典，改用 ICU 自带的词和整句语料，分词会差一些",
        hint: "安装 python3-jieba（make setup），或在设置文件 segment 的 frequencies 里写上它的位置")
    private static let notMade = Diagnostic(
        "no-dictionary", .warning, "本单位的词典没有做成，改用 ICU 自带的词典，专用词会被切开",
        hint: "检查缓存文件夹（HUIYIN_CACHE 或 ~/.cache/huiyin）能否写入、磁盘是否已满，再运行 huiyin lexicon build")
}
