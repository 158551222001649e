import Foundation
import HuiyinCore
import HuiyinFiles

/// Reads one file once and prints what it took: rows, seconds of CPU time and KiB of memory at most.
///
/// `grids` are the cells as they stand, `records` messages with keys and times. Tables that are built once a process
/// are built before.
struct ReadOne {
    private let path: String
    private let isWhole: Bool
    private let ingest: Ingest

    init(_ measure: String, _ path: String) throws {
        self.path = path
        isWhole = measure == "records"
        // Without the pack, whose memory would hide that of reading.
        ingest = Ingest(
            dialects: try Dialect.read(DefinitionLoader.folder(Setup.root + "Pipelines/dialects"), channels: nil),
            channels: [:],
            parameters: IngestParameters(
                largestCell: 1 << 20, correctionMarks: ["更正"], correctionShare: 0.5, shortestNumber: 6),
            sealer: Sealer { _, _ in Sealed(bytes: []) })
        let first = Array("编号,来电时间,诉求内容\n1,2021-12-29,路灯不亮\n".utf8)
        _ = try read(FileReader(largestCell: 1 << 20).files(first, named: "first.csv", in: ""))
    }

    func run() throws {
        var watch = Stopwatch()
        let rows = try read(InboxReader(largestCell: 1 << 20).read(path))
        print(rows, watch.lap(), try ReadOne.peak())
    }

    private func read(_ files: [InboxFile]) throws -> Int {
        if isWhole { return try ingest(files, known: KnownItems()).messages.count }
        return files.reduce(0) { sum, file in
            guard case .grids(let grids) = file.content else { return sum }
            return sum + grids.reduce(0) { $0 + $1.rows.count - 1 }
        }
    }

    /// - Source: proc(5); `getrusage` would count what the process was before it became this program.
    private static func peak() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }
}
