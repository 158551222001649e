import TestSupport
import Testing

@testable import HuiyinCore

@Suite("Overlapping files")
struct OverlapPropertyTests {
    /// What a source holds: numbered rows, some of which say the same.
    private static func source(_ generator: inout SplitMix64) -> [[String]] {
        (0..<30).map { number in
            let text = ["停水", "停电", "路灯不亮", "公交太少"].randomElement(using: &generator)!
            return Tables.row(text, id: "GD2021\(number)", time: "2021-12-29 09:\(10 + number)")
        }
    }

    private static func export(_ rows: [[String]], _ generator: inout SplitMix64) -> [[String]] {
        rows.filter { _ in Bool.random(using: &generator) }.shuffled(using: &generator)
    }

    @Test(
        "exports that overlap give each item once, whatever they are called", arguments: 1...30 as ClosedRange<UInt64>)
    func once(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let source = OverlapPropertyTests.source(&generator)
        let exports = (0..<5).map { _ in OverlapPropertyTests.export(source, &generator) }
        let files = exports.enumerated().map { Tables.file($1, name: "导出2021122\($0).csv") }
        let intake = try Tables.ingest(files)
        #expect(intake.messages.map(\.id).sorted() == Set(exports.joined().map { $0[0] }).sorted())
        #expect(intake.restatements.isEmpty)
        #expect(intake.files.allSatisfy { $0.balances })
    }

    @Test(
        "every row read is accepted, rejected or superseded, night after night",
        arguments: 1...30 as ClosedRange<UInt64>)
    func balance(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        var known = KnownItems()
        var keys: [ItemKey] = []
        for night in 0..<6 {
            let rows = OverlapPropertyTests.randomRows(&generator)
            let name = ["热线.csv", "热线-更正.csv", "信箱.csv"].randomElement(using: &generator)!
            let intake = try Tables.ingest([Tables.file(rows, name: name, digest: "\(night)")], known: known)
            let receipt = try #require(intake.files.first)
            #expect(receipt.read == rows.count)
            #expect(receipt.read == receipt.accepted + receipt.rejected + receipt.superseded)
            #expect(receipt.accepted == intake.messages.count)
            #expect(intake.restatements.allSatisfy { entry in keys.contains(entry.item) })
            #expect(Set(intake.restatements.map(\.item)).count == intake.restatements.count)
            keys += intake.messages.map(\.key)
            known.add(intake)
        }
        #expect(Set(keys).count == keys.count)
    }

    @Test(
        "the order of rows changes nothing, in a corrected file either, whether numbers last or start anew",
        arguments: 1...20 as ClosedRange<UInt64>, ["GD2021", ""])
    func order(seed: UInt64, prefix: String) throws {
        var generator = SplitMix64(seed: seed)
        let before = OverlapPropertyTests.uniqueRows(prefix, &generator)
        let after = OverlapPropertyTests.uniqueRows(prefix, &generator)
        let known = KnownItems(after: try Tables.ingest([Tables.file(before, digest: "1")]))
        let results = try [after, after.shuffled(using: &generator)].map {
            try Tables.ingest([Tables.file($0, digest: "2")], known: known)
        }
        #expect(results[0].messages.map(\.key).sorted() == results[1].messages.map(\.key).sorted())
        let changes = results.map { Set($0.restatements.map { "\($0.item) \(String(describing: $0.by))" }) }
        #expect(changes[0] == changes[1])
    }

    /// Numbers may come twice, be missing, or have another text.
    private static func randomRows(_ generator: inout SplitMix64) -> [[String]] {
        (0..<Int.random(in: 1...20, using: &generator)).map { _ in
            Tables.row(
                ["停水", "停电", "路灯不亮", "", "。。"].randomElement(using: &generator)!,
                id: ["", "1", "2", "3", "GD20211", "GD20212", "GD20213"].randomElement(using: &generator)!,
                time: ["", "2021-12-29 09:05"].randomElement(using: &generator)!)
        }
    }

    /// Each number once, with one of two texts.
    private static func uniqueRows(_ prefix: String, _ generator: inout SplitMix64) -> [[String]] {
        (1...12).filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }.map { number in
            Tables.row("停水\(Bool.random(using: &generator) ? "三天" : "")", id: "\(prefix)\(number)")
        }
    }
}
