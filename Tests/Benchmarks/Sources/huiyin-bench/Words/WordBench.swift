import CWordLoop
import Foundation
import HanText

/// Cutting UTF-8 into ranges of words, beside the same loop in C and beside jieba, in turn in one run.
enum WordBench {
    private static let rounds = 7

    /// - Parameter path: one text a line.
    static func run(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let lines = bytes.split(separator: 0x0A).filter { !$0.isEmpty }
        let texts = Texts(lines)
        try Setup.useDictionary()
        guard try ours(texts) == theirs(texts) else {
            throw Mismatch()
        }
        var (own, other): ([Double], [Double]) = ([], [])
        for _ in 0..<rounds {
            var watch = Stopwatch()
            _ = try ours(texts)
            own.append(watch.lap())
            _ = theirs(texts)
            other.append(watch.lap())
        }
        let ratios = zip(own, other).map { $1 / $0 }.sorted()
        print("\(lines.count) texts, \(texts.bytes.count) bytes; median CPU seconds of \(rounds) rounds in turn")
        line(
            "huiyin", own, texts,
            String(format: "%.3f of the speed of C (%.3f–%.3f)", ratios[rounds / 2], ratios[0], ratios[rounds - 1]))
        line("C", other, texts, "")
        if let jieba = try jieba(path) {
            line(
                "jieba", [jieba], texts,
                String(format: "huiyin is %.1f times as fast", jieba / own.sorted()[rounds / 2]))
        }
    }

    /// The two loops must find the same words.
    struct Mismatch: Error {}

    private static func ours(_ texts: Texts) throws -> Int64 {
        var segmenter = try WordSegmenter()
        var sum: Int64 = 0
        try texts.bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for end in texts.ends {
                let text = UnsafeBufferPointer(rebasing: bytes[start..<Int(end)])
                sum += try segmenter.withTokens(utf8: text) { _, tokens in tokens.reduce(0) { $0 + Int64($1.end) } }
                start = Int(end)
            }
        }
        return sum
    }

    private static func theirs(_ texts: Texts) -> Int64 {
        texts.bytes.withUnsafeBytes {
            word_loop($0.baseAddress?.assumingMemoryBound(to: CChar.self), texts.ends, Int32(texts.ends.count))
        }
    }

    private static func line(_ name: String, _ seconds: [Double], _ texts: Texts, _ remark: String) {
        let median = seconds.sorted()[seconds.count / 2]
        print(
            name.padding(toLength: 8, withPad: " ", startingAt: 0)
                + String(format: "%8.3f s %8.1f MB/s   ", median, Double(texts.bytes.count) / median / 1e6) + remark)
    }

    /// CPU seconds of jieba, without loading its dictionary; nil where it is not installed.
    private static func jieba(_ path: String) throws -> Double? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", script, path]
        process.standardOutput = pipe
        process.standardError = nil
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Double(String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private static let script = """
        import jieba, sys, time
        jieba.setLogLevel(60); jieba.initialize()
        lines = [line for line in open(sys.argv[1], encoding="utf-8").read().split("\\n") if line]
        start = time.process_time()
        for line in lines: jieba.lcut(line)
        print(time.process_time() - start)
        """
}

private struct Texts {
    let bytes: [UInt8]
    let ends: [Int32]

    init(_ lines: [ArraySlice<UInt8>]) {
        bytes = Array(lines.joined())
        var end: Int32 = 0
        ends = lines.map { line in
            end += Int32(line.count)
            return end
        }
    }
}
