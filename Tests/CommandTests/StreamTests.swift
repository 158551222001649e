import TestSupport
import Testing

/// `/dev/full` takes nothing, as a log on a full disk.
@Suite("Streams")
struct StreamTests {
    @Test(
        "output that cannot be written ends the command, and does not crash it",
        arguments: [["--help"], ["segment", "--stock"]])
    func output(arguments: [String]) throws {
        let outcome = try Command.run(arguments, input: Array("暖气\n".utf8), output: "/dev/full")
        #expect(outcome.status == 1)
    }

    @Test(
        "a night does not depend on whether its progress can be written")
    func errors() throws {
        let office = try Office("一.csv", SmallInbox.bytes)
        let arguments = [
            "run", "--pipeline", office.pipeline, "--inbox", office.folder("inbox"), "--out", office.folder("out"),
            "--db",
            office.database, "--at", Office.night,
        ]
        #expect(try Command.run(arguments, errors: "/dev/full").status == 10)
        #expect(office.folder.read("out/report.json") != nil)
    }
}
