import Foundation
import Testing

@Suite("Files offices have")
struct ImportFixtureTests {
    @Test("every file of the import folder comes out as it should", arguments: ImportFixtures.all)
    func asExpected(name: String) throws {
        let outcome = try check(name)
        try expectGolden(text(outcome), name + ".txt", in: ImportFixtures.expected)
        expectBalance(outcome)
    }

    @Test("every file has an expectation, and every expectation a file")
    func complete() {
        let expected = Set(ImportFixtures.names(in: ImportFixtures.expected))
        let files = Set(ImportFixtures.all.map { $0 + ".txt" })
        #expect(files.count >= 45)
        #expect(files.symmetricDifference(expected).isEmpty)
    }

    private func check(_ name: String) throws -> Outcome {
        try Command.run(
            ["check", name, "--pipeline", Project.path("Pipelines/nightly.yaml")],
            in: Project.path(ImportFixtures.folder))
    }

    /// All but the first line, which counts the activity pack.
    private func text(_ outcome: Outcome) -> String {
        (outcome.lines.dropFirst() + ["退出码 \(outcome.status)"]).map { $0 + "\n" }.joined() + outcome.errors
    }

    private func expectBalance(_ outcome: Outcome, sourceLocation: SourceLocation = #_sourceLocation) {
        for line in outcome.text.matches(of: /读入(\d+)，可收(\d+)，退回(\d+)，重复(\d+)/) {
            let (read, accepted, rejected, superseded) = (Int(line.1), Int(line.2), Int(line.3), Int(line.4))
            #expect(read == (accepted ?? 0) + (rejected ?? 0) + (superseded ?? 0), sourceLocation: sourceLocation)
        }
    }
}
