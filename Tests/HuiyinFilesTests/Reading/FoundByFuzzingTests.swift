import HuiyinCore
import Testing

@testable import HuiyinFiles

/// Inputs that broke a promise once, as small as they could be made.
@Suite("Found by fuzzing")
struct FoundByFuzzingTests {
    @Test("a cell that grows above the limit when it becomes UTF-8 is rejected")
    func growth() throws {
        let header: [UInt8] = [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC4, 0xDA, 0xC8, 0xDD, 0x0A]
        let text = Array(repeatElement([0xB5, 0xC6] as [UInt8], count: 100).joined())
        let rows = try rows(header + [0x31, 0x2C] + text + [0x0A])
        #expect(rows.last?.fault?.reason == .cellTooLarge)
    }

    @Test("a text above the limit in a list of objects is rejected, as it is in a table")
    func object() throws {
        let long = String(repeating: "路", count: 100)
        let rows = try rows(Array("[{\"id\": 1, \"text\": \"\(long)\"}, {\"id\": 2, \"text\": \"灯\"}]".utf8))
        #expect(rows.map { $0.fault?.reason } == [.cellTooLarge, nil])
    }

    @Test("objects with a key of their own each do not grow by the square")
    func keys() {
        let lines = (0..<5000).map { "{\"k\($0)\": 1}\n" }.joined()
        guard case .refused(let problem) = file(Array(lines.utf8)).content else {
            Issue.record("not refused")
            return
        }
        #expect(problem.id == "too-many-keys")
    }

    private func rows(_ bytes: [UInt8]) throws -> [Grid.Row] {
        guard case .grids(let grids) = file(bytes).content else { return [] }
        return try #require(grids.first).rows
    }

    private func file(_ bytes: [UInt8]) -> InboxFile {
        FileReader(largestCell: 256).files(bytes, named: "来件", in: "")[0]
    }
}
