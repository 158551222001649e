import TestSupport
import Foundation

/// An office of its own: a fresh folder with an inbox, a store and what comes out.
final class Office {
    static let night = "2022-01-04T02:00"
    static let nextNight = "2022-01-05T02:00"

    let folder: TemporaryFolder
    var pipeline = Project.path("Pipelines/nightly.yaml")

    init() throws { folder = try TemporaryFolder() }

    /// An office with a copy of the sample inbox.
    static func withSamples() throws -> Office {
        let office = try Office()
        try FileManager.default.copyItem(atPath: Project.path("Samples/inbox"), toPath: office.folder("inbox"))
        return office
    }

    /// An office with one file in its inbox.
    convenience init(_ name: String, _ bytes: [UInt8]) throws {
        try self.init()
        try receive(name, bytes)
    }

    func receive(_ name: String, _ bytes: [UInt8]) throws { try folder.write(bytes, "inbox/" + name) }
    func receive(_ name: String, _ text: String) throws { try receive(name, Array(text.utf8)) }

    func run(
        at: String = night, out: String? = nil, inbox: String? = nil, workers: Int? = nil,
        environment: [String: String] = [:]
    ) throws -> Outcome {
        let arguments = [
            "run", "--pipeline", pipeline, "--inbox", inbox ?? folder("inbox"), "--out", out ?? folder("out"), "--db",
            database, "--at", at,
        ]
        return try Command.run(
            arguments + (workers.map { ["--workers", "\($0)"] } ?? []), in: folder.path, environment: environment)
    }

    /// A command that reads the store.
    func ask(_ arguments: String...) throws -> Outcome { try ask(arguments) }
    func ask(_ arguments: [String]) throws -> Outcome {
        try Command.run(arguments + ["--db", database], in: folder.path)
    }

    var database: String { folder("h.db") }

    /// Everything that came out, timings masked, by name.
    func published() -> [String: String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder("out"))) ?? []
        return Dictionary(uniqueKeysWithValues: names.map { ($0, Mask.timings(of: $0, text("out/" + $0))) })
    }

    func text(_ name: String) -> String { String(decoding: folder.read(name) ?? [], as: UTF8.self) }

    func report() throws -> Report { try Report(folder.read("out/report.json") ?? []) }
    func orders() throws -> [Order] { try Order.all(try ask("orders", "--format", "json").output) }
}
