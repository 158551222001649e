import Foundation
import HuiyinCore
import HuiyinFiles

/// Takes files in with the real dialects and pack, and checks what holds for every file, however it is made.
struct Harness {
    /// Bytes; small, so that inputs of a few hundred bytes reach it.
    private static let largestCell = 256

    let reader = FileReader(largestCell: largestCell)
    private let ingest: Ingest
    /// Prints what became of every file: to look at a single input.
    private let shows = ProcessInfo.processInfo.environment["HUIYIN_FUZZ_SHOW"] != nil

    init() throws {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        let root = folder.path(percentEncoded: false)
        let pack = try ActivityPack.read(DefinitionLoader.folder(root + "Pipelines/packs/tuyou-2021"))
        let channels = pack.activity.channels.map(\.id)
        let dialects = try Dialect.read(DefinitionLoader.folder(root + "Pipelines/dialects"), channels: channels)
        ingest = Ingest(
            dialects: dialects, channels: pack.activity.channelNames,
            parameters: IngestParameters(
                largestCell: Harness.largestCell, correctionMarks: ["更正", "修订"], correctionShare: 0.5, shortestNumber: 6
            ),
            sealer: Sealer { bytes, _ in Sealed(bytes: bytes) })
    }

    /// Stops the process, for libFuzzer to keep the input, when something does not hold.
    func check(_ files: [InboxFile]) {
        for file in files { check(file) }
        do {
            check(try ingest(files, known: KnownItems()))
        } catch {
            fatalError("ingest failed: \(error)")
        }
    }

    private func check(_ file: InboxFile) {
        guard case .grids(let grids) = file.content else { return }
        for row in grids.lazy.flatMap(\.rows) {
            require(row.number > 0, "a row without a number")
            require(row.fault == nil || row.cells.isEmpty, "a faulty row with cells")
            require(row.cells.allSatisfy { $0.utf8.count <= Harness.largestCell }, "a cell above the limit")
        }
    }

    private func check(_ intake: Intake) {
        for receipt in intake.files {
            if shows { print(receipt.name, receipt.status, receipt.columns, "\(receipt.read) read") }
            require(receipt.balances, "read is not accepted + rejected + superseded")
            if case .received = receipt.status { continue }
            require(receipt.read == 0, "rows of a file that was not received")
        }
        require(intake.files.reduce(0) { $0 + $1.rejected } == intake.rejections.count, "rejections got lost")
        for kept in intake.rejections {
            require(!kept.rejection.source.file.isEmpty && kept.rejection.source.row != nil, "no place")
        }
    }

    /// A precondition that says what it was in an optimised build too.
    private func require(_ holds: Bool, _ otherwise: String) {
        if !holds { fatalError(otherwise) }
    }
}
